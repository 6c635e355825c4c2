<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutButton</name>
    <message>
        <source>About {name}</source>
        <translation>关于{name}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>About Inglenook</source>
        <translation>关于 Inglenook</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Language models that run on your own computer. What you write stays here.
Licence: Apache-2.0.</source>
        <translation>在自己电脑上运行的语言模型。写下的内容都留在这里。
许可证：Apache-2.0。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>AboutPart</name>
    <message>
        <source>Any model</source>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>It came with the app and keeps its name.</source>
        <translation>它随应用附带，名称不变。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What it is for, in a sentence</source>
        <translation>一句话说明用途</translation>
    </message>
</context>
<context>
    <name>AdapterPart</name>
    <message>
        <source>A LoRA file (GGUF) that was made for the model</source>
        <translation>为该模型制作的 LoRA 文件 (GGUF)</translation>
    </message>
    <message>
        <source>Adapter's file</source>
        <translation>适配器文件</translation>
    </message>
    <message>
        <source>Adapter's strength</source>
        <translation>适配器强度</translation>
    </message>
    <message>
        <source>Adapters (*.gguf);;All files (*)</source>
        <translation>适配器 (*.gguf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the adapter's file</source>
        <translation>选择适配器文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
</context>
<context>
    <name>AddressChecks</name>
    <message>
        <source>A name or a password does not belong here: a token has its own field below.</source>
        <translation>这里不应填写用户名或密码：令牌在下方有单独的输入框。</translation>
    </message>
    <message>
        <source>An address begins with {first} or {last}, such as {example}.</source>
        <translation>地址应以 {first} 或 {last} 开头，例如 {example}。</translation>
    </message>
    <message>
        <source>The name of the computer is missing. It should look like {example}.</source>
        <translation>缺少主机名。地址应类似 {example}。</translation>
    </message>
    <message>
        <source>This is not an address. It should look like {example}.</source>
        <translation>这不是地址。地址应类似 {example}。</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer {number}</source>
        <translation>回答 {number}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy answer {number}</source>
        <translation>复制回答 {number}</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>Keep answer {number} in the chat</source>
        <translation>把回答 {number} 保留到对话</translation>
    </message>
    <message>
        <source>Keep in the chat</source>
        <translation>保留到对话</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Thinking of answer {number}</source>
        <translation>回答 {number} 的思考</translation>
    </message>
    <message>
        <source>cut off by the token limit</source>
        <translation>被 token 上限截断</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>随机种子 {seed}</translation>
    </message>
    <message>
        <source>{count} token</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
</context>
<context>
    <name>AnswerData</name>
    <message>
        <source>It does not keep to its form. {problem}</source>
        <translation>它不符合规定的格式。{problem}</translation>
    </message>
    <message>
        <source>It is JSON.</source>
        <translation>它是 JSON。</translation>
    </message>
    <message>
        <source>It keeps to its schema.</source>
        <translation>它符合 schema。</translation>
    </message>
    <message>
        <source>It was cut off by its length: allow longer answers.</source>
        <translation>它因长度被截断：请允许更长的回答。</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>它在结束前被停止。</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>This answer is too long to be shown as data.</source>
        <translation>此回答过长，无法以数据形式显示。</translation>
    </message>
</context>
<context>
    <name>AnswerFooter</name>
    <message>
        <source>1 message left out</source>
        <translation>略去 1 条消息</translation>
    </message>
    <message>
        <source>beam {rank} of {count}, score {score}</source>
        <translation>第 {rank} 束（共 {count} 束），得分 {score}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>{seconds} 秒后出现首个 token</translation>
    </message>
    <message>
        <source>from a vote: {same} of {count} say the same</source>
        <translation>来自投票：{count} 个中有 {same} 个说法相同</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>被中断</translation>
    </message>
    <message>
        <source>prompt: {cached} cached + {new} new</source>
        <translation>提示词：{cached} 已缓存 + {new} 新增</translation>
    </message>
    <message>
        <source>prompt: {tokens}</source>
        <translation>提示词：{tokens}</translation>
    </message>
    <message>
        <source>replay: differs from word {word}</source>
        <translation>重放：从第 {word} 个词起不同</translation>
    </message>
    <message>
        <source>replay: the same, word for word</source>
        <translation>重放：逐字相同</translation>
    </message>
    <message>
        <source>replay: the thinking differs from word {word}</source>
        <translation>重放：思考从第 {word} 个词起不同</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopped at a stop text</source>
        <translation>遇到停止文本而停止</translation>
    </message>
    <message>
        <source>the context window is full</source>
        <translation>上下文窗口已满</translation>
    </message>
    <message>
        <source>the token limit was reached</source>
        <translation>已达到 token 上限</translation>
    </message>
    <message>
        <source>written or edited by hand</source>
        <translation>手动编写或修改</translation>
    </message>
    <message>
        <source>{accepted} of {drafted} guessed tokens right</source>
        <translation>猜对 {accepted}/{drafted} 个词元</translation>
    </message>
    <message>
        <source>{count} messages left out</source>
        <translation>略去 {count} 条消息</translation>
    </message>
    <message>
        <source>{count} token</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} token/秒</translation>
    </message>
</context>
<context>
    <name>AnswerFormat</name>
    <message>
        <source>Answer format</source>
        <translation>回答格式</translation>
    </message>
    <message>
        <source>Edit the answer format</source>
        <translation>编辑回答格式</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>Held to</source>
        <translation>限定为</translation>
    </message>
    <message>
        <source>Source of the format</source>
        <translation>格式的源文本</translation>
    </message>
    <message>
        <source>State of the answer format</source>
        <translation>回答格式的状态</translation>
    </message>
    <message>
        <source>The model writes what it wants.</source>
        <translation>模型自由书写。</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由文本</translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>The answer ends where one of these would come.</source>
        <translation>回答在将要出现其中之一处结束。</translation>
    </message>
    <message>
        <source>The most tokens of an answer.</source>
        <translation>一个回答最多的 token 数。</translation>
    </message>
    <message>
        <source>until the model ends it</source>
        <translation>直到模型自行结束</translation>
    </message>
</context>
<context>
    <name>AnswerSubject</name>
    <message>
        <source>Choose an answer with a question above it.</source>
        <translation>请选择上面有问题的回答。</translation>
    </message>
</context>
<context>
    <name>AnswersStrip</name>
    <message>
        <source>Answer {number} is being written: {count} tokens so far</source>
        <translation>正在写回答 {number}：目前 {count} 个 token</translation>
    </message>
    <message>
        <source>Answer {number} is to come</source>
        <translation>回答 {number} 还未开始</translation>
    </message>
    <message>
        <source>Answer {number} says nothing that can be counted</source>
        <translation>回答 {number} 没有可计入的内容</translation>
    </message>
    <message>
        <source>Answer {number}: {vote}</source>
        <translation>回答 {number}：{vote}</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>目前的回答</translation>
    </message>
    <message>
        <source>{whole} of {asked} answers are written, {growing} are being written.</source>
        <translation>{asked} 个回答中已写完 {whole} 个，正在写 {growing} 个。</translation>
    </message>
</context>
<context>
    <name>AskingForModel</name>
    <message>
        <source>Model files (*.gguf);;All files (*)</source>
        <translation>模型文件 (*.gguf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>A message takes {count} files at most: some were left out.</source>
        <translation>一条消息最多附带 {count} 个文件：部分已略去。</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>粘贴的图片.png</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>粘贴的文本.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>{name}: show its text</source>
        <translation>{name}：显示其文本</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How much the model is given</source>
        <translation>提供给模型的内容</translation>
    </message>
    <message>
        <source>Only the first {count} characters are shown here.</source>
        <translation>此处只显示前 {count} 个字符。</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>{name} 的文本</translation>
    </message>
    <message>
        <source>The model is given</source>
        <translation>提供给模型</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>its start, as far as it fits</source>
        <translation>开头部分，能放下多少就放多少</translation>
    </message>
    <message>
        <source>passages that are looked up for each question</source>
        <translation>针对每个问题查找的段落</translation>
    </message>
</context>
<context>
    <name>AttachmentOpening</name>
    <message>
        <source>Passages used</source>
        <translation>使用的段落</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be shown.</source>
        <translation>图片已损坏，无法显示。</translation>
    </message>
    <message>
        <source>What the model was given of the documents for this answer</source>
        <translation>为此回答提供给模型的文档内容</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>passages are looked up</source>
        <translation>将查找相关段落</translation>
    </message>
    <message>
        <source>the end is left out</source>
        <translation>末尾被略去</translation>
    </message>
    <message>
        <source>the first {percent} % are read</source>
        <translation>只读取前 {percent} %</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <source>{size}, scaled down from a file of {file}: models look at no more</source>
        <translation>{size}，由 {file} 的文件缩小而来：模型不会看得更细</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>≈ {count} token</source>
        <translation>≈ {count} 个 token</translation>
    </message>
    <message>
        <source>≈ {count} tokens</source>
        <translation>≈ {count} 个 token</translation>
    </message>
</context>
<context>
    <name>BeamPanel</name>
    <message>
        <source>Beam search: 1 answer</source>
        <translation>束搜索：1 个回答</translation>
    </message>
    <message>
        <source>Beam search: step {step}, {running} running, {finished} ended</source>
        <translation>束搜索：第 {step} 步，{running} 条进行中，{finished} 条已结束</translation>
    </message>
    <message>
        <source>Beam search: {count} answers, best score {score}</source>
        <translation>束搜索：{count} 个回答，最高得分 {score}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Beams</name>
    <message>
        <source>It was given up.</source>
        <translation>已被放弃。</translation>
    </message>
    <message>
        <source>Step {step}: “{token}”, log-probability {total} in all. So far: {words}</source>
        <translation>第 {step} 步：“{token}”，总对数概率 {total}。目前：{words}</translation>
    </message>
    <message>
        <source>This answer has ended.</source>
        <translation>此回答已结束。</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Inglenook met something it did not expect. Your chats are safe; you can go on, or start it again.</source>
        <translation>Inglenook 遇到了意外情况。对话内容都安全；可以继续使用，也可以重新启动。</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Cancel the download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Cancel “{name}”?</source>
        <translation>取消“{name}”？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The {size} that are here already are deleted. Paused, they would stay.</source>
        <translation>已下载的 {size} 会被删除。若只是暂停，则会保留。</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>There is no model card.</source>
        <translation>没有模型卡。</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>“{file}” cannot be read. Choose a file that is there.</source>
        <translation>无法读取“{file}”。请选择存在的文件。</translation>
    </message>
    <message>
        <source>“{file}” holds no certificates in the PEM form. Ask for them in that form.</source>
        <translation>“{file}”中没有 PEM 格式的证书。请索取该格式的证书。</translation>
    </message>
</context>
<context>
    <name>CertificatesField</name>
    <message>
        <source>Browse for certificates</source>
        <translation>浏览证书</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信任的证书</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Order of the samplers</source>
        <translation>采样器顺序</translation>
    </message>
</context>
<context>
    <name>ChangeKeysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keys for “{command}”</source>
        <translation>“{command}”的快捷键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Nothing else has these keys.</source>
        <translation>没有其他命令使用这些按键。</translation>
    </message>
    <message>
        <source>Now: {keys}.</source>
        <translation>当前：{keys}。</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <translation>改为用在这里</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用这些按键</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{keys} always does “{command}”. Take another combination.</source>
        <translation>{keys} 固定用于“{command}”。请换一个组合。</translation>
    </message>
    <message>
        <source>{keys} does “{command}” now. If you use it here, that has it no more.</source>
        <translation>{keys} 目前用于“{command}”。若用在这里，那里将不再有效。</translation>
    </message>
</context>
<context>
    <name>ChatActions</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>删除文件夹</translation>
    </message>
    <message>
        <source>Delete the folder “{name}”?</source>
        <translation>删除文件夹“{name}”？</translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation>导出对话…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>导入对话…</translation>
    </message>
    <message>
        <source>Its chats are kept: they go back to the top.</source>
        <translation>其中的对话会保留：它们将回到顶层。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Tags of “{chat}”</source>
        <translation>“{chat}”的标签</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>移出归档</translation>
    </message>
    <message>
        <source>The chat is in the archive.</source>
        <translation>对话已归档。</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
</context>
<context>
    <name>ChatContext</name>
    <message>
        <source>Shorten it, enlarge the window, or choose under Context what may be left out.</source>
        <translation>请缩短消息、增大窗口，或在“上下文”中选择可以略去的内容。</translation>
    </message>
    <message>
        <source>Shorten it, unpin a message, or enlarge the window.</source>
        <translation>请缩短消息、取消保留某条消息，或增大窗口。</translation>
    </message>
    <message>
        <source>The documents are too long: choose above how much of them is sent.</source>
        <translation>文档太长：请在上方选择发送多少内容。</translation>
    </message>
    <message>
        <source>Too long for the context window by {count} tokens.</source>
        <translation>超出上下文窗口 {count} 个 token。</translation>
    </message>
</context>
<context>
    <name>ChatFiles</name>
    <message>
        <source>1 chat</source>
        <translation>1 个对话</translation>
    </message>
    <message>
        <source>All chats: {count}</source>
        <translation>全部对话：{count}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Chats (*.json *.zip *.sqlite)</source>
        <translation>对话 (*.json *.zip *.sqlite)</translation>
    </message>
    <message>
        <source>Exported: {count}.</source>
        <translation>已导出：{count}。</translation>
    </message>
    <message>
        <source>Here already: {count}.</source>
        <translation>已存在：{count}。</translation>
    </message>
    <message>
        <source>Imported: {count}.</source>
        <translation>已导入：{count}。</translation>
    </message>
    <message>
        <source>No chats were found there. Nothing was changed.</source>
        <translation>那里没有找到对话。未作任何更改。</translation>
    </message>
    <message>
        <source>Stopped. No chat was changed.</source>
        <translation>已停止。没有更改任何对话。</translation>
    </message>
    <message>
        <source>Storing them</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>The chosen ones: {count}</source>
        <translation>所选的：{count}</translation>
    </message>
    <message>
        <source>The folder {name}: {count}</source>
        <translation>文件夹 {name}：{count}</translation>
    </message>
    <message>
        <source>There are no chats to export yet.</source>
        <translation>还没有可导出的对话。</translation>
    </message>
    <message>
        <source>This chat: {title}</source>
        <translation>此对话：{title}</translation>
    </message>
    <message>
        <source>{count} chats</source>
        <translation>{count} 个对话</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{stage} · {count}</source>
        <translation>{stage} · {count}</translation>
    </message>
</context>
<context>
    <name>ChatFilterButton</name>
    <message>
        <source>Any folder</source>
        <translation>任意文件夹</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Archived chats too</source>
        <translation>包括已归档的对话</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter chats</source>
        <translation>筛选对话</translation>
    </message>
    <message>
        <source>Filter: {filters}</source>
        <translation>筛选：{filters}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用时间</translation>
    </message>
    <message>
        <source>with the archive</source>
        <translation>含归档</translation>
    </message>
</context>
<context>
    <name>ChatFinding</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>message {number} of {count}</source>
        <translation>第 {number} 条消息，共 {count} 条</translation>
    </message>
</context>
<context>
    <name>ChatForm</name>
    <message>
        <source>Answer format</source>
        <translation>回答格式</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation>可以使用。</translation>
    </message>
    <message>
        <source>It can be used. Remarks: {count}</source>
        <translation>可以使用。提示：{count}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The answer format cannot be used. {reason}</source>
        <translation>回答格式无法使用。{reason}</translation>
    </message>
    <message>
        <source>The server is asked to hold the answer to it.</source>
        <translation>将要求服务器让回答遵守它。</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear the filters: {filters}</source>
        <translation>清除筛选：{filters}</translation>
    </message>
    <message>
        <source>More about chats</source>
        <translation>更多对话操作</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New folder, trash</source>
        <translation>新建文件夹、回收站</translation>
    </message>
    <message>
        <source>No chat has “{words}” in it.</source>
        <translation>没有对话包含“{words}”。</translation>
    </message>
    <message>
        <source>No chat passes the filters.</source>
        <translation>没有对话符合筛选条件。</translation>
    </message>
    <message>
        <source>No chats yet. What you ask is kept here.</source>
        <translation>还没有对话。你提的问题会保存在这里。</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>搜索对话</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>1 chat</source>
        <translation>1 个对话</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>在文件夹中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>{count} chats</source>
        <translation>{count} 个对话</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Chats panel</source>
        <translation>对话列表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Show or hide sampling and memory</source>
        <translation>显示或隐藏采样与内存</translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation>显示或隐藏对话</translation>
    </message>
</context>
<context>
    <name>ChatsKeeping</name>
    <message>
        <source>An import of chats was cut off when Inglenook ended, and nothing of it was kept. Import them again.</source>
        <translation>Inglenook 结束时对话导入被中断，没有保留任何内容。请重新导入。</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off before its first word when Inglenook ended.</source>
        <translation>Inglenook 结束时，“{title}”中的回答尚未写出第一个词就被中断。</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off when Inglenook ended; 1 word of it is kept.</source>
        <translation>Inglenook 结束时，“{title}”中的回答被中断；保留了 1 个词。</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off when Inglenook ended; {words} words of it are kept.</source>
        <translation>Inglenook 结束时，“{title}”中的回答被中断；保留了 {words} 个词。</translation>
    </message>
    <message>
        <source>The file with your chats is damaged, and there is no sound copy of it. What can still be read is here and can be exported; nothing new is kept.</source>
        <translation>存放对话的文件已损坏，且没有完好的副本。仍可读取的内容在这里，可以导出；新内容不会保存。</translation>
    </message>
    <message>
        <source>The file with your chats is damaged. What can still be read is here and can be exported; nothing new is kept until you restore a copy. The newest sound one is of {date}.</source>
        <translation>存放对话的文件已损坏。仍可读取的内容在这里，可以导出；恢复副本之前新内容不会保存。最新的完好副本为 {date}。</translation>
    </message>
    <message>
        <source>{count} answers were cut off when Inglenook ended; what had come of them is kept. The last one is in “{title}”.</source>
        <translation>Inglenook 结束时有 {count} 个回答被中断；已生成的部分都已保留。最后一个在“{title}”中。</translation>
    </message>
</context>
<context>
    <name>ChooserDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>已排除（{count}）</translation>
    </message>
    <message>
        <source>Models left out</source>
        <translation>已排除的模型</translation>
    </message>
    <message>
        <source>No model of the catalogue suits all of this</source>
        <translation>目录中没有模型满足所有条件</translation>
    </message>
    <message>
        <source>Quality is guessed from size and age, speed from what is read for each token: proxies, not benchmarks. Where a number comes from stands in its tip.</source>
        <translation>质量由规模和发布时间推测，速度由每个 token 需读取的数据推测：只是近似，不是基准测试。数字的来源见其提示。</translation>
    </message>
    <message>
        <source>Ranked ({count})</source>
        <translation>已排名（{count}）</translation>
    </message>
    <message>
        <source>Ranked models</source>
        <translation>排名的模型</translation>
    </message>
    <message>
        <source>Ranked or left out</source>
        <translation>已排名或已排除</translation>
    </message>
    <message>
        <source>Show on Discover</source>
        <translation>在“发现”中显示</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>各项的权重</translation>
    </message>
    <message>
        <source>Which model suits me?</source>
        <translation>哪个模型适合我？</translation>
    </message>
</context>
<context>
    <name>ChooserQuestions</name>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>任意许可证</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>编程</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>商业使用</translation>
    </message>
    <message>
        <source>How much memory?</source>
        <translation>多少内存？</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>使用哪种语言？</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>看图</translation>
    </message>
    <message>
        <source>Open licences only</source>
        <translation>仅开放许可证</translation>
    </message>
    <message>
        <source>Quality first</source>
        <translation>质量优先</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Search (embeddings)</source>
        <translation>搜索（嵌入）</translation>
    </message>
    <message>
        <source>Some of both</source>
        <translation>两者兼顾</translation>
    </message>
    <message>
        <source>Speed first</source>
        <translation>速度优先</translation>
    </message>
    <message>
        <source>Speed or quality?</source>
        <translation>速度还是质量？</translation>
    </message>
    <message>
        <source>This computer: {size} GiB</source>
        <translation>本机：{size} GiB</translation>
    </message>
    <message>
        <source>Using tools</source>
        <translation>使用工具</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>用来做什么？</translation>
    </message>
    <message>
        <source>Which licence?</source>
        <translation>哪种许可证？</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size} GiB</translation>
    </message>
</context>
<context>
    <name>CodeFiles</name>
    <message>
        <source>Save code</source>
        <translation>保存代码</translation>
    </message>
</context>
<context>
    <name>CodeHead</name>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>将代码保存为文件</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Inglenook</source>
        <translation>关于 Inglenook(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive or take out</source>
        <translation>归档或取消归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>继续回答(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>删除对话(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete this message</source>
        <translation>删除此消息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export chats…</source>
        <translation>导出对话(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>跳转到任意内容(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import models…</source>
        <translation>导入模型(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep in the context</source>
        <translation>保留在上下文中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>新对话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next version</source>
        <translation>下一版本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>打开模型文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <translation>置顶或取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous version</source>
        <translation>上一版本(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>重新生成(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename chat</source>
        <translation>重命名对话(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save into the preset</source>
        <translation>保存到预设(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Tokens…</source>
        <translation>Token(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>卸载(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>撰写消息(&amp;W)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Ask &amp;many times and vote…</source>
        <translation>多次询问并投票(&amp;M)…</translation>
    </message>
    <message>
        <source>Attach &amp;files…</source>
        <translation>附加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;hats panel</source>
        <translation>对话列表(&amp;H)</translation>
    </message>
    <message>
        <source>Change &amp;thinking</source>
        <translation>切换思考(&amp;T)</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chat with the model</source>
        <translation>与该模型对话</translation>
    </message>
    <message>
        <source>Choose a &amp;preset…</source>
        <translation>选择预设(&amp;P)…</translation>
    </message>
    <message>
        <source>Colour by c&amp;onfidence</source>
        <translation>按置信度着色(&amp;O)</translation>
    </message>
    <message>
        <source>Complete the word, in a preset's text</source>
        <translation>补全单词（在预设的文本中）</translation>
    </message>
    <message>
        <source>Copy the last &amp;answer</source>
        <translation>复制最后的回答(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the last c&amp;ode</source>
        <translation>复制最后的代码(&amp;O)</translation>
    </message>
    <message>
        <source>Delete from here &amp;on</source>
        <translation>从此处起删除(&amp;O)</translation>
    </message>
    <message>
        <source>Delete the chat or folder</source>
        <translation>删除对话或文件夹</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Deta&amp;ils…</source>
        <translation>详细信息(&amp;I)…</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Duplicate the preset</source>
        <translation>复制预设</translation>
    </message>
    <message>
        <source>Edit the message gone to</source>
        <translation>编辑当前消息</translation>
    </message>
    <message>
        <source>Find in all c&amp;hats</source>
        <translation>在所有对话中查找(&amp;H)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Go to the message above</source>
        <translation>转到上一条消息</translation>
    </message>
    <message>
        <source>Go to the message below</source>
        <translation>转到下一条消息</translation>
    </message>
    <message>
        <source>Import &amp;chats…</source>
        <translation>导入对话(&amp;C)…</translation>
    </message>
    <message>
        <source>Import &amp;presets…</source>
        <translation>导入预设(&amp;P)…</translation>
    </message>
    <message>
        <source>Import the preset of the clipboard</source>
        <translation>导入剪贴板中的预设</translation>
    </message>
    <message>
        <source>In a chat</source>
        <translation>在对话中</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Look at the tokens of the answer gone to</source>
        <translation>查看所到回答的 token</translation>
    </message>
    <message>
        <source>Messa&amp;ges</source>
        <translation>消息(&amp;G)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Move a download down</source>
        <translation>下移下载</translation>
    </message>
    <message>
        <source>Move a download up</source>
        <translation>上移下载</translation>
    </message>
    <message>
        <source>New chat &amp;from here</source>
        <translation>从此处新建对话(&amp;F)</translation>
    </message>
    <message>
        <source>New f&amp;older</source>
        <translation>新建文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>New p&amp;reset</source>
        <translation>新建预设(&amp;R)</translation>
    </message>
    <message>
        <source>Next hit, in the search of a chat</source>
        <translation>对话内搜索的下一个结果</translation>
    </message>
    <message>
        <source>Open a link of the message gone to</source>
        <translation>打开所到消息的链接</translation>
    </message>
    <message>
        <source>Paste a long text into the field</source>
        <translation>将长文本粘贴到输入框</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Previous hit, in the search of a chat</source>
        <translation>对话内搜索的上一个结果</translation>
    </message>
    <message>
        <source>Re&amp;generate with a preset…</source>
        <translation>用预设重新生成(&amp;G)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the preset</source>
        <translation>还原为预设(&amp;V)</translation>
    </message>
    <message>
        <source>Regenerate &amp;with…</source>
        <translation>用其他模型重新生成(&amp;W)…</translation>
    </message>
    <message>
        <source>Remove the model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Rename the chat or folder</source>
        <translation>重命名对话或文件夹</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>重命名模型</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Rep&amp;lay</source>
        <translation>重放(&amp;L)</translation>
    </message>
    <message>
        <source>Repro&amp;ducible answers</source>
        <translation>可复现的回答(&amp;D)</translation>
    </message>
    <message>
        <source>Save as a p&amp;reset…</source>
        <translation>另存为预设(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Save the preset as…</source>
        <translation>预设另存为…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show as d&amp;ata…</source>
        <translation>以数据显示(&amp;A)…</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>T&amp;rash…</source>
        <translation>回收站(&amp;R)…</translation>
    </message>
    <message>
        <source>Take other words for a message, in its field</source>
        <translation>在消息的编辑框中放弃修改</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Text la&amp;rger</source>
        <translation>放大文字(&amp;R)</translation>
    </message>
    <message>
        <source>The message after it, as long as it is unchanged</source>
        <translation>其后的消息（未更改时）</translation>
    </message>
    <message>
        <source>Write the last message again, in an empty field</source>
        <translation>在空输入框中重写上一条消息</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare presets</source>
        <translation>比较预设</translation>
    </message>
    <message>
        <source>Compare “{name}” with</source>
        <translation>将“{name}”与以下比较</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Lines that differ: {lines}. Values that differ: {values}.</source>
        <translation>不同的行：{lines}。不同的值：{values}。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>The answer and its replay</source>
        <translation>回答及其重放</translation>
    </message>
    <message>
        <source>The other preset</source>
        <translation>另一个预设</translation>
    </message>
    <message>
        <source>There</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>不同的值</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>a LoRA file that goes with the model</source>
        <translation>与模型配套的 LoRA 文件</translation>
    </message>
    <message>
        <source>a prompt writer built into Ollama</source>
        <translation>Ollama 内置的提示词生成器</translation>
    </message>
    <message>
        <source>a small model that writes ahead</source>
        <translation>抢先书写的小模型</translation>
    </message>
    <message>
        <source>a value of sampling or loading</source>
        <translation>采样或加载的值</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>an answer reader built into Ollama</source>
        <translation>Ollama 内置的回答解析器</translation>
    </message>
    <message>
        <source>an example message before the first one</source>
        <translation>首条消息之前的示例消息</translation>
    </message>
    <message>
        <source>how messages become a prompt, in Go's template language</source>
        <translation>消息如何变成提示词，用 Go 的模板语言</translation>
    </message>
    <message>
        <source>the answer of the model</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>the least version of Ollama</source>
        <translation>Ollama 的最低版本</translation>
    </message>
    <message>
        <source>the licence's text</source>
        <translation>许可证的文本</translation>
    </message>
    <message>
        <source>the message of the user</source>
        <translation>用户的消息</translation>
    </message>
    <message>
        <source>the model that the preset is for</source>
        <translation>预设所用的模型</translation>
    </message>
    <message>
        <source>the system prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>the text of a message</source>
        <translation>消息的文本</translation>
    </message>
    <message>
        <source>tools, of which there are none here</source>
        <translation>工具，此处没有</translation>
    </message>
    <message>
        <source>what the model is told before the first message</source>
        <translation>首条消息之前告诉模型的内容</translation>
    </message>
    <message>
        <source>whether the model is to think first</source>
        <translation>模型是否先思考</translation>
    </message>
    <message>
        <source>who says a message</source>
        <translation>消息出自谁</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A file is still being read.</source>
        <translation>仍有文件正在读取。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach pictures, text, code, PDF or Word files</source>
        <translation>附上图片、文本、代码、PDF 或 Word 文件</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends · Enter starts a line</source>
        <translation>Ctrl+Enter 发送 · Enter 换行</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter 发送</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter starts a line</source>
        <translation>Enter 发送 · Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Message {model}…</source>
        <translation>给 {model} 发消息…</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>消息…</translation>
    </message>
    <message>
        <source>Send it when the model is free</source>
        <translation>模型空闲后发送</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>停止回答 (Esc)</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>请先写一条消息</translation>
    </message>
    <message>
        <source>{reason} What you send now waits above.</source>
        <translation>{reason}现在发送的内容会在上方等待。</translation>
    </message>
</context>
<context>
    <name>ComputerPanel</name>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>A card with {gib} GiB</source>
        <translation>一块 {gib} GiB 的显卡</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>其他大小</translation>
    </message>
    <message>
        <source>Card's memory</source>
        <translation>显卡显存</translation>
    </message>
    <message>
        <source>Card's name</source>
        <translation>显卡名称</translation>
    </message>
    <message>
        <source>Cards like it</source>
        <translation>同款显卡数量</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Looking at this computer …</source>
        <translation>正在查看本机…</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Main memory: {free} free of {total}</source>
        <translation>内存：{total} 中可用 {free}</translation>
    </message>
    <message>
        <source>No graphics card</source>
        <translation>无显卡</translation>
    </message>
    <message>
        <source>No graphics card that the engine can use</source>
        <translation>没有引擎可用的显卡</translation>
    </message>
    <message>
        <source>Read this computer's free memory again</source>
        <translation>重新读取本机可用内存</translation>
    </message>
    <message>
        <source>Such as RTX 4090</source>
        <translation>例如 RTX 4090</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>What if I had</source>
        <translation>假如我有</translation>
    </message>
    <message>
        <source>What if I had another one</source>
        <translation>假如我有另一台</translation>
    </message>
    <message>
        <source>Which computer</source>
        <translation>哪台电脑</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{card}: {free} free of {total}</source>
        <translation>{card}：{total} 中可用 {free}</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Asking {hub}…</source>
        <translation>正在询问 {hub}…</translation>
    </message>
    <message>
        <source>Asks the hub once, with the settings above.</source>
        <translation>用以上设置询问模型站点一次。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>The test itself failed.</source>
        <translation>测试本身失败了。</translation>
    </message>
    <message>
        <source>{hub} answers, and knows you as “{account}”.</source>
        <translation>{hub} 有响应，识别的账户为“{account}”。</translation>
    </message>
    <message>
        <source>{hub} answers. There is no token: only what is public can be opened.</source>
        <translation>{hub} 有响应。没有令牌：只能打开公开内容。</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>An estimate: the model counts once it is loaded and free.</source>
        <translation>估计值：模型加载并空闲后会精确计数。</translation>
    </message>
    <message>
        <source>Free for the answer: {count}</source>
        <translation>可用于回答：{count}</translation>
    </message>
    <message>
        <source>Keep the start and the end</source>
        <translation>保留开头和结尾</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>略去最早的轮次</translation>
    </message>
    <message>
        <source>Messages left out: {count}</source>
        <translation>略去的消息：{count}</translation>
    </message>
    <message>
        <source>Messages: {count}</source>
        <translation>消息：{count}</translation>
    </message>
    <message>
        <source>Send nothing, and say so</source>
        <translation>不发送，并给出提示</translation>
    </message>
    <message>
        <source>System prompt and template: {count}</source>
        <translation>系统提示词和模板：{count}</translation>
    </message>
    <message>
        <source>What the next message sends, of what the context window holds. Press to see of what it is made.</source>
        <translation>下一条消息将发送的量与上下文窗口的容量。点按查看组成。</translation>
    </message>
    <message>
        <source>What you are writing: {count}</source>
        <translation>正在书写的内容：{count}</translation>
    </message>
    <message>
        <source>When a chat is too long:</source>
        <translation>对话过长时：</translation>
    </message>
    <message>
        <source>With this message, which takes {count} tokens.</source>
        <translation>包括此消息，它占 {count} 个 token。</translation>
    </message>
    <message>
        <source>{used} of {most} tokens</source>
        <translation>{used} / {most} token</translation>
    </message>
    <message>
        <source>≈ {used} tokens</source>
        <translation>≈ {used} 个 token</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>A message of yours</source>
        <translation>你的一条消息</translation>
    </message>
    <message>
        <source>A system message</source>
        <translation>一条系统消息</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>一条回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Answer again with</source>
        <translation>用其他模型重新回答</translation>
    </message>
    <message>
        <source>Answer again with a preset</source>
        <translation>用预设重新回答</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>回答完成</translation>
    </message>
    <message>
        <source>Ask many times and vote…</source>
        <translation>多次询问并投票…</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>继续回答</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>从此处起删除</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>删除此消息</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>在下方插入</translation>
    </message>
    <message>
        <source>Keep in the context</source>
        <translation>保留在上下文中</translation>
    </message>
    <message>
        <source>Let go of it in the context</source>
        <translation>不再保留在上下文中</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <translation>从此处新建对话</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一版本</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Regenerate with</source>
        <translation>用其他模型重新生成</translation>
    </message>
    <message>
        <source>Regenerate with a preset</source>
        <translation>用预设重新生成</translation>
    </message>
    <message>
        <source>Regenerate with {model}</source>
        <translation>用 {model} 重新生成</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Show as data…</source>
        <translation>以数据显示…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The answer failed: {0}</source>
        <translation>回答失败：{0}</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model no longer sees the message above</source>
        <translation>模型不再能看到上面的消息</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above</source>
        <translation>模型不再能看到上面的消息</translation>
    </message>
    <message>
        <source>The model no longer sees the {count} messages above</source>
        <translation>模型不再能看到上面的 {count} 条消息</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Tokens…</source>
        <translation>Token…</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>第 {number} 版，共 {count} 版</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>{count} token</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
</context>
<context>
    <name>Conversing</name>
    <message>
        <source>An answer is being written: stop it, or wait for its end.</source>
        <translation>正在生成回答：请停止它，或等它结束。</translation>
    </message>
    <message>
        <source>Another chat is being answered, and only one can be at a time: wait, or stop it there.</source>
        <translation>另一个对话正在回答，同一时间只能有一个：请等待，或到那里停止。</translation>
    </message>
    <message>
        <source>Looking for the models on this computer…</source>
        <translation>正在查找本机上的模型…</translation>
    </message>
    <message>
        <source>The Lab is asking the model.</source>
        <translation>实验室正在询问模型。</translation>
    </message>
    <message>
        <source>The Lab is asking the model: wait, or stop it there.</source>
        <translation>实验室正在询问模型：请等待，或在那里停止。</translation>
    </message>
    <message>
        <source>The model is answering.</source>
        <translation>模型正在回答。</translation>
    </message>
    <message>
        <source>There is no model yet: open a model file first.</source>
        <translation>还没有模型：请先打开一个模型文件。</translation>
    </message>
    <message>
        <source>{model} is being loaded.</source>
        <translation>正在加载 {model}。</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>CountingFields</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>End once it is decided</source>
        <translation>结果已定就结束</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>完全相同的文本</translation>
    </message>
    <message>
        <source>Field of JSON</source>
        <translation>JSON 字段</translation>
    </message>
    <message>
        <source>How often the question is asked; up to {most} can be typed.</source>
        <translation>问题提出的次数；可输入至多 {most}。</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>最后一个数</translation>
    </message>
    <message>
        <source>One of these, parted by commas: letters or words.</source>
        <translation>以下之一，用逗号分隔：字母或词。</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>The answers that are left are not written if they cannot change the winner.</source>
        <translation>如果剩下的回答无法改变胜者，就不再写了。</translation>
    </message>
    <message>
        <source>The last JSON of an answer, or a field of it.</source>
        <translation>回答中的最后一段 JSON，或其中的一个字段。</translation>
    </message>
    <message>
        <source>The last match, or its first group.</source>
        <translation>最后一处匹配，或其第一个分组。</translation>
    </message>
    <message>
        <source>The last number of an answer, or the one that it marks as its result.</source>
        <translation>回答中的最后一个数，或它标明为结果的数。</translation>
    </message>
    <message>
        <source>The whole answer, or what it marks as its result; case and spaces do not matter.</source>
        <translation>整个回答，或它标明为结果的部分；不区分大小写和空格。</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>计入什么</translation>
    </message>
    <message>
        <source>all of it, or such as result.value</source>
        <translation>全部，或例如 result.value</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Create a model from a preset</source>
        <translation>用预设创建模型</translation>
    </message>
    <message>
        <source>It holds all of the preset.</source>
        <translation>它保留预设的全部内容。</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>There is one of that name: it is replaced.</source>
        <translation>已有同名模型：将被替换。</translation>
    </message>
    <message>
        <source>What it leaves out</source>
        <translation>它会略去的内容</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Commercial use allowed, under conditions, or not.</source>
        <translation>允许商业使用、有条件允许或不允许。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>How many tokens it was trained to keep in view.</source>
        <translation>训练时能够兼顾的 token 数。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Made for the task counts more than able to do it.</source>
        <translation>专为该任务打造的，比仅能胜任的得分更高。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>More parameters often answer better. A proxy for quality, not a benchmark.</source>
        <translation>参数越多往往回答越好。只是质量的近似，不是基准测试。</translation>
    </message>
    <message>
        <source>Named on its card counts more than “multilingual”.</source>
        <translation>模型卡上点名的语言比“多语言”得分更高。</translation>
    </message>
    <message>
        <source>Newer models often answer better. A proxy for quality, not a benchmark.</source>
        <translation>较新的模型往往回答更好。只是质量的近似，不是基准测试。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is read from memory for each token. Less is faster; nothing was measured.</source>
        <translation>每个 token 需从内存读取的数据。越少越快；未作实测。</translation>
    </message>
    <message>
        <source>What it takes with its context. Less leaves more to others.</source>
        <translation>连同上下文占用的内存。越少留给其他程序的越多。</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Only the first {count} are shown; copies and files have all.</source>
        <translation>仅显示前 {count} 项；复制和文件包含全部。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>另存为 JSON…</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The answer as data</source>
        <translation>数据形式的回答</translation>
    </message>
    <message>
        <source>The answer as {what}</source>
        <translation>以{what}显示的回答</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>DecisionTableModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The mean of all columns, weighted: 0 to 100</source>
        <translation>各列的加权平均：0 到 100</translation>
    </message>
    <message>
        <source>{points} of 100 among those compared</source>
        <translation>在参与比较者中得 {points} 分（满分 100）</translation>
    </message>
    <message>
        <source>{repository}, by {developer}</source>
        <translation>{repository}，来自 {developer}</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Ask for less: the list of what was left out says why each was. More memory helps most often.</source>
        <translation>请降低要求：排除列表说明了每个模型的原因。增加内存通常最有帮助。</translation>
    </message>
    <message>
        <source>Close: {told}.</source>
        <translation>相差无几：{told}。</translation>
    </message>
    <message>
        <source>Level with {second}: nothing that counts tells them apart.</source>
        <translation>与 {second} 持平：计入的各项都分不出高下。</translation>
    </message>
    <message>
        <source>Steady: no single weight, 20 % more or less, changes the winner.</source>
        <translation>稳定：任何单项权重增减 20 % 都不会改变第一名。</translation>
    </message>
    <message>
        <source>The only one that suits all of this: see what was left out, and why.</source>
        <translation>唯一满足所有条件的模型：可查看排除了哪些及原因。</translation>
    </message>
    <message>
        <source>{name} would win with {changes}</source>
        <translation>{changes} 时 {name} 会胜出</translation>
    </message>
    <message>
        <source>{score} of 100, {points} ahead of {second}, mostly through {through}.</source>
        <translation>{score} 分（满分 100），领先 {second} {points} 分，主要因为 {through}。</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>The chat was deleted.</source>
        <translation>对话已删除。</translation>
    </message>
    <message>
        <source>the chat was deleted.</source>
        <translation>对话已删除。</translation>
    </message>
</context>
<context>
    <name>DeletingAll</name>
    <message>
        <source>All chats are in the trash.</source>
        <translation>所有对话已移到回收站。</translation>
    </message>
    <message>
        <source>Chats: {chats}, archived ones among them; in the trash already: {trash}. The trash keeps chats 30 days, and this can be undone. Deleting for good empties the trash too, and nothing brings them back.</source>
        <translation>对话：{chats}，包括已归档的；回收站中已有：{trash}。回收站会保留对话 30 天，此操作可以撤销。彻底删除还会清空回收站，之后无法恢复。</translation>
    </message>
    <message>
        <source>Delete all chats?</source>
        <translation>删除所有对话？</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>回答的详细信息</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation>与此模型对话</translation>
    </message>
    <message>
        <source>Compute the checksum, and compare it with the hub's where that is known</source>
        <translation>计算校验和，若已知则与模型站点上的比对</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>It cannot chat: its kind is “{kind}”.</source>
        <translation>它不能对话：种类为“{kind}”。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Say where the file is now</source>
        <translation>指出文件现在的位置</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>关于此模型</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it is.</source>
        <translation>在列表中选择一个以查看详情。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>未选择模型</translation>
    </message>
    <message>
        <source>The file is not there, so nothing can be read from it.</source>
        <translation>文件不在，无法读取其中内容。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
</context>
<context>
    <name>Discover</name>
    <message>
        <source>1 download</source>
        <translation>1 次下载</translation>
    </message>
    <message>
        <source>1 like</source>
        <translation>1 个赞</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Cannot be downloaded: sold as a service only</source>
        <translation>无法下载：仅作为服务提供</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发者</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>受限访问</translation>
    </message>
    <message>
        <source>It is not whole: the hub lacks {names}.</source>
        <translation>不完整：模型站点缺少 {names}。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源模型</translation>
    </message>
    <message>
        <source>Of unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Paused · {percent}</source>
        <translation>已暂停 · {percent}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Released {month}</source>
        <translation>发布于 {month}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Trained context</source>
        <translation>训练上下文</translation>
    </message>
    <message>
        <source>about {size} at 4 bits</source>
        <translation>4 位约 {size}</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>{bits} bits per weight</source>
        <translation>每个权重 {bits} 位</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} 次下载</translation>
    </message>
    <message>
        <source>{count} k</source>
        <translation>{count} k</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} 个赞</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} 个分片</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>DiscoverFilters</name>
    <message>
        <source>Any flavour</source>
        <translation>任意类型</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>任意许可证</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>最佳匹配优先</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters · {count}</source>
        <translation>筛选 · {count}</translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大优先</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Most downloads first</source>
        <translation>下载最多优先</translation>
    </message>
    <message>
        <source>Most likes first</source>
        <translation>点赞最多优先</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Of any size</source>
        <translation>任意大小</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Up to {most} B parameters</source>
        <translation>不超过 {most} B 参数</translation>
    </message>
    <message>
        <source>Updated last first</source>
        <translation>最近更新优先</translation>
    </message>
    <message>
        <source>{least} B parameters and more</source>
        <translation>{least} B 参数及以上</translation>
    </message>
    <message>
        <source>{least} to {most} B parameters</source>
        <translation>{least} 到 {most} B 参数</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>It ended by a fault of Inglenook's own.</source>
        <translation>因 Inglenook 自身的错误而结束。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已被停止。</translation>
    </message>
    <message>
        <source>Its files cannot be asked for now. {why}</source>
        <translation>现在无法查询其文件。{why}</translation>
    </message>
</context>
<context>
    <name>DiscoverPanel</name>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Inglenook is offline, as the network settings say: the hub is not asked.</source>
        <translation>按网络设置，Inglenook 处于离线状态：不会询问模型站点。</translation>
    </message>
    <message>
        <source>Inglenook's own list has nothing for “{words}”, and the hub did not answer.</source>
        <translation>Inglenook 自带列表中没有“{words}”，且模型站点没有响应。</translation>
    </message>
    <message>
        <source>Leave nothing out</source>
        <translation>取消所有限制</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>No repository with GGUF files has all of “{words}” and suits the filters.</source>
        <translation>没有含 GGUF 文件的仓库同时匹配“{words}”和筛选条件。</translation>
    </message>
    <message>
        <source>No repository with GGUF files has all of “{words}”.</source>
        <translation>没有含 GGUF 文件的仓库匹配“{words}”。</translation>
    </message>
    <message>
        <source>None of Inglenook's own list suits the filters.</source>
        <translation>Inglenook 自带列表中没有符合筛选条件的模型。</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Show Inglenook's own list</source>
        <translation>显示 Inglenook 自带列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Which model suits me?</source>
        <translation>哪个模型适合我？</translation>
    </message>
</context>
<context>
    <name>DiscoverSearch</name>
    <message>
        <source>1 repository</source>
        <translation>1 个仓库</translation>
    </message>
    <message>
        <source>1 repository on the hub.</source>
        <translation>模型站点上有 1 个仓库。</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>正在询问模型站点</translation>
    </message>
    <message>
        <source>Inglenook's own list, {many}. It came with the app: what is new on the hub and which files there are now, it cannot know.</source>
        <translation>Inglenook 自带列表，{many}。它随应用提供：无法得知站点上的新内容和现有文件。</translation>
    </message>
    <message>
        <source>The first {count} on the hub; scroll for more.</source>
        <translation>模型站点上的前 {count} 个；滚动查看更多。</translation>
    </message>
    <message>
        <source>The search ended by a fault of Inglenook's own.</source>
        <translation>搜索因 Inglenook 自身的错误而结束。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>{count} repositories by developer</source>
        <translation>{count} 个仓库，按开发者排列</translation>
    </message>
    <message>
        <source>{count} repositories on the hub.</source>
        <translation>模型站点上有 {count} 个仓库。</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>更多：{name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>Open licence page</source>
        <translation>打开许可证页面</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>文件保留在原处</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What came of it is deleted</source>
        <translation>已下载的部分会被删除</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
</context>
<context>
    <name>DownloadRows</name>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>文件保留在原处</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>1 download</source>
        <translation>1 次下载</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not on this computer any more</source>
        <translation>已不在本机</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The hub did not answer.</source>
        <translation>模型站点没有响应。</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s</source>
        <translation>{seconds} 秒后重试</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>还剩约 1 分钟</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>还剩约 1 小时</translation>
    </message>
    <message>
        <source>about {count} days left</source>
        <translation>还剩约 {count} 天</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>还剩约 {count} 小时</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>还剩约 {count} 分钟</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>还剩约 {count} 秒</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>还剩约 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} 次下载</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} 个失败</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <translation>{count} 个已暂停</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>{count} 个就绪</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size} GiB</translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation>{size} KiB</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size} MiB</translation>
    </message>
    <message>
        <source>{speed} KiB/s</source>
        <translation>{speed} KiB/秒</translation>
    </message>
    <message>
        <source>{speed} MiB/s</source>
        <translation>{speed} MiB/秒</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>没有正在进行的下载</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>显示下载</translation>
    </message>
    <message>
        <source>The folder {folder} did not open.</source>
        <translation>无法打开文件夹 {folder}。</translation>
    </message>
    <message>
        <source>What you choose on Discover is fetched here. It can be paused and goes on where it stopped.</source>
        <translation>在“发现”中选择的内容在此下载。可以暂停，之后从中断处继续。</translation>
    </message>
    <message>
        <source>“{name}” is not downloaded: {sentence}</source>
        <translation>“{name}”未下载：{sentence}</translation>
    </message>
    <message>
        <source>“{name}” is paused: {sentence}</source>
        <translation>“{name}”已暂停：{sentence}</translation>
    </message>
</context>
<context>
    <name>DownloadsStrip</name>
    <message>
        <source>All downloads</source>
        <translation>所有下载</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Show all downloads</source>
        <translation>显示所有下载</translation>
    </message>
</context>
<context>
    <name>DrawingFields</name>
    <message>
        <source>All answers would be the same: nothing is drawn with these values.</source>
        <translation>所有回答都会相同：用这些值不会抽取任何东西。</translation>
    </message>
    <message>
        <source>As in the chat</source>
        <translation>与对话相同</translation>
    </message>
    <message>
        <source>Draw at temperature {temperature}</source>
        <translation>以温度 {temperature} 抽取</translation>
    </message>
    <message>
        <source>Each answer has one of its own, made of this one and its number.</source>
        <translation>每个回答都有自己的种子，由此值和其编号得出。</translation>
    </message>
    <message>
        <source>How much the answers differ. A vote needs some of it.</source>
        <translation>回答之间差异的大小。投票需要一些差异。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>One after the other, so that each answer is the same with the same seed, however many there are.</source>
        <translation>逐个进行，这样无论有多少个，同一种子的每个回答都相同。</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>可重现</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>System prompt: {prompt}</source>
        <translation>系统提示词：{prompt}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The answers are held to the chat's answer format.</source>
        <translation>回答遵循对话的回答格式。</translation>
    </message>
    <message>
        <source>Tokens; an answer that is cut off may have no result.</source>
        <translation>token 数；被截断的回答可能没有结果。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparing files of the same size</source>
        <translation>正在比较大小相同的文件</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复文件</translation>
    </message>
    <message>
        <source>No two files have the same content.</source>
        <translation>没有内容相同的文件。</translation>
    </message>
    <message>
        <source>Not all files were compared.</source>
        <translation>并非所有文件都已比较。</translation>
    </message>
    <message>
        <source>One file of each group is enough for all: the others take {size}.</source>
        <translation>每组保留一个文件即可：其余占用 {size}。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show {file} in the list</source>
        <translation>在列表中显示 {file}</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingChoice</name>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>When none can be better</source>
        <translation>不可能更好时</translation>
    </message>
    <message>
        <source>When none seems better</source>
        <translation>看来没有更好时</translation>
    </message>
    <message>
        <source>With enough answers</source>
        <translation>答案足够时</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and answer</source>
        <translation>保存并回答</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>保存并继续</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>回到已保存的内容</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chat with this preset</source>
        <translation>用此预设对话</translation>
    </message>
    <message>
        <source>Modified: there are changes that are not saved</source>
        <translation>已修改：有未保存的更改</translation>
    </message>
    <message>
        <source>More for this preset</source>
        <translation>此预设的更多操作</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert preset</source>
        <translation>还原预设</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as, duplicate, compare, history, export, delete</source>
        <translation>另存为、复制、比较、历史、导出、删除</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Start a new chat with this preset</source>
        <translation>用此预设开始新对话</translation>
    </message>
    <message>
        <source>There are changes that are not saved. They are kept until you save or revert.</source>
        <translation>有未保存的更改。它们会保留到保存或还原为止。</translation>
    </message>
    <message>
        <source>● modified</source>
        <translation>● 已修改</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
</context>
<context>
    <name>ErrorRow</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose where to export to</source>
        <translation>选择导出位置</translation>
    </message>
    <message>
        <source>Everything: all versions and how each answer came about. Inglenook can import it again.</source>
        <translation>全部内容：所有版本以及每个回答的生成方式。Inglenook 可以重新导入。</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>导出“{name}”</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>It holds all of the preset.</source>
        <translation>它保留预设的全部内容。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is shown, as a page for any browser.</source>
        <translation>所显示的内容，作为任何浏览器可打开的网页。</translation>
    </message>
    <message>
        <source>What is shown, as plain text with marks.</source>
        <translation>所显示的内容，作为带标记的纯文本。</translation>
    </message>
    <message>
        <source>What is shown, for paper.</source>
        <translation>所显示的内容，用于打印。</translation>
    </message>
    <message>
        <source>What it leaves out</source>
        <translation>它会略去的内容</translation>
    </message>
</context>
<context>
    <name>FailedRepository</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>Open the hub's page</source>
        <translation>打开站点页面</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What Inglenook's own list knows of it</source>
        <translation>Inglenook 自带列表中的信息</translation>
    </message>
    <message>
        <source>“{name}” did not open</source>
        <translation>无法打开“{name}”</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>How likely two of the answers, drawn by chance, say the same.</source>
        <translation>随机抽取两个回答，它们说法相同的概率。</translation>
    </message>
    <message>
        <source>Of all answers counted so far. With 95 % certainty it lies between the two numbers (Wilson 1927).</source>
        <translation>占目前所有已计回答的比例。有 95 % 的把握位于这两个数之间（Wilson 1927）。</translation>
    </message>
    <message>
        <source>Of the votes: 0 when all answers say the same, 1 when all differ.</source>
        <translation>各票的熵：所有回答相同为 0，全都不同为 1。</translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation>第一名的占比</translation>
    </message>
    <message>
        <source>That are whole, of those that were asked for.</source>
        <translation>已完成的，占所要求的。</translation>
    </message>
    <message>
        <source>{count} token</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{entropy} of 1</source>
        <translation>{entropy}（最大 1）</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{whole} of {asked}</source>
        <translation>{whole} / {asked}</translation>
    </message>
</context>
<context>
    <name>FileGroupRow</name>
    <message>
        <source>Asked for</source>
        <translation>所求</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>FilesFit</name>
    <message>
        <source>Memory of {name}: {said}</source>
        <translation>{name} 的内存：{said}</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Fetch what sees pictures or hears along with it ({quantization}, {size})</source>
        <translation>同时下载视觉或听觉部分（{quantization}，{size}）</translation>
    </message>
    <message>
        <source>It has no GGUF file that Inglenook could run.</source>
        <translation>没有 Inglenook 可以运行的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>What sees pictures or hears</source>
        <translation>视觉或听觉部分</translation>
    </message>
    <message>
        <source>{count} more are on the hub's page.</source>
        <translation>另有 {count} 个在站点页面上。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any kind</source>
        <translation>任意种类</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>任意许可证</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>最近更改优先</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters · {count}</source>
        <translation>筛选 · {count}</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>任意来源</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大优先</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Most parameters first</source>
        <translation>参数最多优先</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个结果</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>8-bit cache</source>
        <translation>8 位缓存</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最佳质量</translation>
    </message>
    <message>
        <source>By formula from the header, within {percent} %</source>
        <translation>根据文件头用公式计算，误差 {percent} % 以内</translation>
    </message>
    <message>
        <source>By the engine's own plan, within {percent} %</source>
        <translation>根据引擎自身的规划，误差 {percent} % 以内</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Experts on the CPU</source>
        <translation>专家层放到 CPU</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Fewer layers</source>
        <translation>减少层数</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>Less context</source>
        <translation>减少上下文</translation>
    </message>
    <message>
        <source>Loaded along</source>
        <translation>一并加载</translation>
    </message>
    <message>
        <source>Measured when it was loaded here, within {percent} %</source>
        <translation>在本机加载时实测，误差 {percent} % 以内</translation>
    </message>
    <message>
        <source>Most context</source>
        <translation>最大上下文</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Smaller quantization</source>
        <translation>更小的量化</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>勉强</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Writes {speed} tokens per second</source>
        <translation>每秒生成 {speed} 个 token</translation>
    </message>
    <message>
        <source>reads {speed}</source>
        <translation>读取 {speed}</translation>
    </message>
    <message>
        <source>{count} of {all} layers on the graphics card</source>
        <translation>{all} 层中有 {count} 层在显卡上</translation>
    </message>
    <message>
        <source>{count} of {all} layers on the graphics cards</source>
        <translation>{all} 层中有 {count} 层在显卡上</translation>
    </message>
    <message>
        <source>{count} of {all} layers on {where}</source>
        <translation>{all} 层中的 {count} 层在{where}上</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 到 {most}</translation>
    </message>
    <message>
        <source>{size} at {context} tokens</source>
        <translation>{context} 个 token 时 {size}</translation>
    </message>
</context>
<context>
    <name>FitAsking</name>
    <message>
        <source>It ended by a fault of Inglenook's own.</source>
        <translation>因 Inglenook 自身的错误而结束。</translation>
    </message>
</context>
<context>
    <name>FitChoice</name>
    <message>
        <source>For each question the model is given those passages that fit it best</source>
        <translation>针对每个问题，向模型提供与其最相符的段落</translation>
    </message>
    <message>
        <source>Leave out the end</source>
        <translation>省略结尾</translation>
    </message>
    <message>
        <source>Leave out the end (keeps about {room} tokens)</source>
        <translation>省略结尾（约保留 {room} 个 token）</translation>
    </message>
    <message>
        <source>Look up passages</source>
        <translation>查找段落</translation>
    </message>
    <message>
        <source>The documents take about {tokens} tokens, and the chat leaves no room for them.</source>
        <translation>文档约占 {tokens} 个 token，而对话没有为它们留下空间。</translation>
    </message>
    <message>
        <source>The documents take about {tokens} tokens, and there is room for about {room}.</source>
        <translation>文档约占 {tokens} 个 token，而可用空间约为 {room} 个。</translation>
    </message>
</context>
<context>
    <name>FitLayout</name>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>The file on this computer is stored otherwise.</source>
        <translation>本机上的文件存储方式不同。</translation>
    </message>
    <message>
        <source>The model is not on this computer.</source>
        <translation>模型不在本机。</translation>
    </message>
    <message>
        <source>These are the settings for another computer.</source>
        <translation>这些设置适用于另一台电脑。</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Add a folder with models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Away: its drive or folder is not there</source>
        <translation>不可用：驱动器或文件夹不存在</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Models are looked for in these folders and below them. Other apps' are only read.</source>
        <translation>会在这些文件夹及其子文件夹中查找模型。其他应用的文件夹只读取。</translation>
    </message>
    <message>
        <source>Nothing in the folder is deleted</source>
        <translation>不会删除文件夹中的任何内容</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Remove {folder} from the list</source>
        <translation>从列表移除 {folder}</translation>
    </message>
    <message>
        <source>There</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>FootRow</name>
    <message>
        <source>Ask many times and vote</source>
        <translation>多次询问并投票</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Kept in the context: let go of it</source>
        <translation>已保留在上下文中：取消保留</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>此消息的更多操作</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Show as data</source>
        <translation>以数据显示</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>第 {number} 版，共 {count} 版</translation>
    </message>
    <message>
        <source>{version}, next</source>
        <translation>{version}，下一个</translation>
    </message>
    <message>
        <source>{version}, previous</source>
        <translation>{version}，上一个</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>A schema from a class</source>
        <translation>由类生成 schema</translation>
    </message>
    <message>
        <source>A schema from a sample</source>
        <translation>由示例生成 schema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>From a class…</source>
        <translation>由类生成…</translation>
    </message>
    <message>
        <source>From a sample…</source>
        <translation>由示例生成…</translation>
    </message>
    <message>
        <source>Paste JSON as you want answers to be: all that stands in it is required.</source>
        <translation>粘贴您希望回答呈现的 JSON：其中的内容全部为必填。</translation>
    </message>
    <message>
        <source>Paste the source of a pydantic class, with the classes that it uses. It is read, never run.</source>
        <translation>粘贴 pydantic 类的源码及其用到的类。源码只被读取，绝不运行。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A judgement with its reason</source>
        <translation>判断及理由</translation>
    </message>
    <message>
        <source>A list of tasks</source>
        <translation>任务列表</translation>
    </message>
    <message>
        <source>A list with bullets</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>A sum</source>
        <translation>加法算式</translation>
    </message>
    <message>
        <source>A text of a grammar in Lark's notation, which begins with “start”.</source>
        <translation>符合 Lark 语法的文本，语法从“start”开始。</translation>
    </message>
    <message>
        <source>A text of a grammar in llama.cpp's notation, which begins with “root”.</source>
        <translation>符合 llama.cpp 语法的文本，语法从“root”开始。</translation>
    </message>
    <message>
        <source>A text that matches from its beginning to its end; \d is one of the ten digits.</source>
        <translation>从头到尾匹配的文本；\d 是十个数字之一。</translation>
    </message>
    <message>
        <source>A verdict with its reason</source>
        <translation>结论及理由</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Any JSON object or list.</source>
        <translation>任意 JSON 对象或列表。</translation>
    </message>
    <message>
        <source>GBNF grammar</source>
        <translation>GBNF 语法</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON schema</translation>
    </message>
    <message>
        <source>JSON with the properties and types that you say.</source>
        <translation>带有您所指定属性和类型的 JSON。</translation>
    </message>
    <message>
        <source>Lark grammar</source>
        <translation>Lark 语法</translation>
    </message>
    <message>
        <source>Letters of a test</source>
        <translation>选择题字母</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>选项列表</translation>
    </message>
    <message>
        <source>Mood of a text</source>
        <translation>文本情绪</translation>
    </message>
    <message>
        <source>One of these texts, one on each line.</source>
        <translation>以下文本之一，每行一个。</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>positive
neutral
negative</source>
        <translation>正面
中性
负面</translation>
    </message>
    <message>
        <source>yes
no</source>
        <translation>是
否</translation>
    </message>
</context>
<context>
    <name>GridCard</name>
    <message>
        <source>26/64: so many of the layers fit on the card, the others go into main memory.</source>
        <translation>26/64：能放进显卡的层数，其余放入内存。</translation>
    </message>
    <message>
        <source>Click on a cell to ask about it.</source>
        <translation>点击单元格即可查询。</translation>
    </message>
    <message>
        <source>Every file of the repository, read from its header.</source>
        <translation>仓库中的每个文件，读自其文件头。</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Quantization and context</source>
        <translation>量化与上下文</translation>
    </message>
    <message>
        <source>The same model as it would be in other quantizations.</source>
        <translation>同一模型在其他量化下的情况。</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{size} · {count}/{all}</source>
        <translation>{size} · {count}/{all}</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>还没有计入任何内容。</translation>
    </message>
    <message>
        <source>Nothing that can be counted</source>
        <translation>没有可计入的内容</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>回答说了什么</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>{votes} of {count} · {share}</source>
        <translation>{votes} / {count} · {share}</translation>
    </message>
</context>
<context>
    <name>GrowingCard</name>
    <message>
        <source>Being written</source>
        <translation>正在写</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>thinking: {words}</source>
        <translation>思考：{words}</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Copy this report and add in your own words what you did and what went wrong. It holds versions and the end of the log, none of your messages.</source>
        <translation>请复制此报告，并用自己的话补充做了什么、出了什么问题。报告包含版本信息和日志末尾，不含任何消息。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Each save keeps what was there before, up to twenty times.</source>
        <translation>每次保存都保留先前的内容，最多二十份。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>先前</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>先前的文本</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>“{name}”的历史</translation>
    </message>
    <message>
        <source>Lines that differ: {lines}</source>
        <translation>不同的行：{lines}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Put it into the editor, from where it can be saved or taken back</source>
        <translation>放入编辑器，可在那里保存或撤销</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore this text</source>
        <translation>恢复此文本</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>与现在相同</translation>
    </message>
    <message>
        <source>There is nothing earlier yet: each save keeps what was there before, up to twenty times.</source>
        <translation>还没有更早的内容：每次保存都保留先前的内容，最多二十份。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>1 model file</source>
        <translation>1 个模型文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Copy them into your models folder</source>
        <translation>复制到你的模型文件夹</translation>
    </message>
    <message>
        <source>From Inglenook's own JSON, ChatGPT's export (the zip archive or conversations.json), LM Studio's conversations, the database of Ollama's app, or Open WebUI's export.</source>
        <translation>来自 Inglenook 自己的 JSON、ChatGPT 导出（zip 压缩包或 conversations.json）、LM Studio 的对话、Ollama 应用的数据库或 Open WebUI 的导出。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Import from {app}</source>
        <translation>从 {app} 导入</translation>
    </message>
    <message>
        <source>Import models</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Import without it</source>
        <translation>仍然导入</translation>
    </message>
    <message>
        <source>Move them into your models folder</source>
        <translation>移动到你的模型文件夹</translation>
    </message>
    <message>
        <source>Not all of it has a place here</source>
        <translation>并非所有内容都能保留</translation>
    </message>
    <message>
        <source>Nothing is copied: it takes no room.</source>
        <translation>不复制任何内容：不占空间。</translation>
    </message>
    <message>
        <source>Takes another {size}.</source>
        <translation>另占 {size}。</translation>
    </message>
    <message>
        <source>They are not where they were any more.</source>
        <translation>它们将不再位于原处。</translation>
    </message>
    <message>
        <source>Use them where they are</source>
        <translation>在原处使用</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>会丢失的内容</translation>
    </message>
    <message>
        <source>Your chats stay as they are. What is here already is not imported a second time.</source>
        <translation>现有对话保持不变。已存在的不会重复导入。</translation>
    </message>
    <message>
        <source>{count} model files</source>
        <translation>{count} 个模型文件</translation>
    </message>
    <message>
        <source>{files}, {size} together</source>
        <translation>{files}，共 {size}</translation>
    </message>
    <message>
        <source>“{name}” would lose</source>
        <translation>“{name}”将丢失</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What the model is told before the first message</source>
        <translation>在第一条消息之前告诉模型的内容</translation>
    </message>
    <message>
        <source>What you change here is for this chat. Settings has what holds for all chats.</source>
        <translation>在此处更改的内容仅用于此对话。适用于所有对话的值在“设置”中。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Of main memory, {committed} must be held, and {evictable} is the mapped file: the system may drop that and read it again. Together the process takes {resident}.</source>
        <translation>内存中必须占用 {committed}，另有 {evictable} 是映射的文件：系统可以丢弃后再读。进程合计占用 {resident}。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What takes memory</source>
        <translation>内存占用明细</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>engine's plan</source>
        <translation>引擎规划</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>跳过的内容</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>No command has “{words}” in it.</source>
        <translation>没有命令包含“{words}”。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Search commands or keys, such as “copy” or “ctrl+k”</source>
        <translation>搜索命令或按键，例如“复制”或“ctrl+k”</translation>
    </message>
    <message>
        <source>Shortcuts are turned off in Settings: only Tab, Enter and Esc are heard.</source>
        <translation>快捷键已在设置中关闭：只有 Tab、Enter 和 Esc 有效。</translation>
    </message>
</context>
<context>
    <name>KeyPressField</name>
    <message>
        <source>Press the new keys</source>
        <translation>请按下新的按键</translation>
    </message>
</context>
<context>
    <name>KeyRowsListModel</name>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>{command}: {keys}, your own</source>
        <translation>{command}：{keys}，自定义</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Tab, Enter and Esc always do the same. Hold Ctrl or Alt, or take another key.</source>
        <translation>Tab、Enter 和 Esc 的功能固定。请同时按住 Ctrl 或 Alt，或换一个键。</translation>
    </message>
    <message>
        <source>The keys of “{command}” cannot be changed.</source>
        <translation>“{command}”的按键无法更改。</translation>
    </message>
    <message>
        <source>There is no command “{id}”.</source>
        <translation>没有命令“{id}”。</translation>
    </message>
    <message>
        <source>{keys} alone would be written. Hold Ctrl or Alt, or take a key from F1 on.</source>
        <translation>单独的 {keys} 会输入字符。请同时按住 Ctrl 或 Alt，或使用 F1 之后的键。</translation>
    </message>
    <message>
        <source>{keys} cannot be for “{command}” and for “{other}”.</source>
        <translation>{keys} 不能同时用于“{command}”和“{other}”。</translation>
    </message>
    <message>
        <source>{keys} is needed for writing. Take another combination.</source>
        <translation>{keys} 是输入所需的。请换一个组合。</translation>
    </message>
    <message>
        <source>{keys} moves about. Hold Ctrl or Alt, or take another key.</source>
        <translation>{keys} 用于移动光标。请同时按住 Ctrl 或 Alt，或换一个键。</translation>
    </message>
    <message>
        <source>“{text}” for “{command}” is no combination of keys.</source>
        <translation>“{command}”的“{text}”不是按键组合。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>KeysGroup</name>
    <message>
        <source>Choose a command, press Enter, then its new keys.</source>
        <translation>选择命令，按 Enter，然后按下新的按键。</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
</context>
<context>
    <name>LanguageChange</name>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>{language} is spoken once the window is opened again; this chat stays open.</source>
        <translation>重新打开窗口后将使用{language}；此对话保持打开。</translation>
    </message>
</context>
<context>
    <name>LastAnswer</name>
    <message>
        <source>The last answer is copied.</source>
        <translation>已复制最后的回答。</translation>
    </message>
    <message>
        <source>The last code is copied.</source>
        <translation>已复制最后的代码。</translation>
    </message>
    <message>
        <source>There is no answer in this chat to copy.</source>
        <translation>此对话中没有可复制的回答。</translation>
    </message>
    <message>
        <source>There is no code in this chat to copy.</source>
        <translation>此对话中没有可复制的代码。</translation>
    </message>
</context>
<context>
    <name>LastToken</name>
    <message>
        <source>A server decodes by itself: what its samplers do cannot be drawn here.</source>
        <translation>服务器自行解码：其采样器的作用无法在此画出。</translation>
    </message>
    <message>
        <source>An answer is being written: its last tokens are looked at when it is there.</source>
        <translation>正在写回答：写完后会查看其最后的 token。</translation>
    </message>
    <message>
        <source>Looking at the last token…</source>
        <translation>正在查看最后一个 token…</translation>
    </message>
    <message>
        <source>The engine of this model does not tell how likely its tokens are.</source>
        <translation>此模型的引擎不提供 token 的概率。</translation>
    </message>
    <message>
        <source>What these values do is drawn here on the last words of the next answer in this chat.</source>
        <translation>这些取值的作用，将在此对话下一个回答的最后几个词上画出。</translation>
    </message>
</context>
<context>
    <name>LeavesLine</name>
    <message>
        <source>Leaves this computer: chats, documents and pictures are sent there.</source>
        <translation>离开此电脑：对话、文档和图片会发送到那里。</translation>
    </message>
    <message>
        <source>On this computer: what is sent there stays here.</source>
        <translation>在此电脑上：发送到那里的内容留在这里。</translation>
    </message>
</context>
<context>
    <name>LeftOutTable</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>LicencePanel</name>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Large businesses</source>
        <translation>大型企业</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>阅读许可证</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>What it writes</source>
        <translation>输出内容</translation>
    </message>
</context>
<context>
    <name>LicencesPart</name>
    <message>
        <source>Add another licence</source>
        <translation>再添加一份许可证</translation>
    </message>
    <message>
        <source>The licence's text or its name. Empty: the preset names none.</source>
        <translation>许可证的文本或名称。留空：预设不注明。</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open {address} in your browser?</source>
        <translation>在浏览器中打开 {address} 吗？</translation>
    </message>
    <message>
        <source>The host is written as {written}, with letters that may look like others. What is opened is {host}.</source>
        <translation>主机写作 {written}，其中的字母可能与其他字母相似。实际打开的是 {host}。</translation>
    </message>
    <message>
        <source>The host {host} stands for letters of another alphabet, which may look like others.</source>
        <translation>主机 {host} 代表另一种字母表的字母，可能与其他字母相似。</translation>
    </message>
    <message>
        <source>What stands before the @ is a user's name: the host is {host}.</source>
        <translation>@ 之前是用户名：主机是 {host}。</translation>
    </message>
    <message>
        <source>You are asked once for each host.</source>
        <translation>每个主机只询问一次。</translation>
    </message>
</context>
<context>
    <name>LiveSettings</name>
    <message>
        <source>“{field}” was not changed: {reason}.</source>
        <translation>“{field}”未更改：{reason}。</translation>
    </message>
</context>
<context>
    <name>LoadingPanel</name>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU 层数</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>立即重新加载</translation>
    </message>
    <message>
        <source>Loaded with {tokens} tokens, trained for {trained} tokens.</source>
        <translation>以 {tokens} 个 token 加载，训练支持 {trained} 个 token。</translation>
    </message>
    <message>
        <source>Loaded with {tokens} tokens.</source>
        <translation>以 {tokens} 个 token 加载。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Takes effect when the model is loaded again; the next message does that.</source>
        <translation>重新加载模型后生效；下一条消息会触发加载。</translation>
    </message>
    <message>
        <source>The preset “{name}” asks for other options than the model was loaded with.</source>
        <translation>预设“{name}”要求的选项与模型加载时的不同。</translation>
    </message>
    <message>
        <source>Trained for {tokens} tokens</source>
        <translation>训练支持 {tokens} 个 token</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>auto (as many as fit)</source>
        <translation>自动（能放多少放多少）</translation>
    </message>
    <message>
        <source>auto ({tokens} tokens)</source>
        <translation>自动（{tokens} 个 token）</translation>
    </message>
</context>
<context>
    <name>ManyChats</name>
    <message>
        <source>Add tags…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete {count} chats</source>
        <translation>删除 {count} 个对话</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Move {count} chats to</source>
        <translation>将 {count} 个对话移动到</translation>
    </message>
    <message>
        <source>Tags for {count} chats</source>
        <translation>{count} 个对话的标签</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>移出归档</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>{count} chats are in the archive.</source>
        <translation>{count} 个对话已归档。</translation>
    </message>
    <message>
        <source>{count} chats are out of the archive.</source>
        <translation>{count} 个对话已移出归档。</translation>
    </message>
    <message>
        <source>{count} chats were deleted.</source>
        <translation>已删除 {count} 个对话。</translation>
    </message>
    <message>
        <source>{count} chats were moved.</source>
        <translation>已移动 {count} 个对话。</translation>
    </message>
    <message>
        <source>{count} chats were tagged.</source>
        <translation>已为 {count} 个对话添加标签。</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>picture from {0}</source>
        <translation>图片来自 {0}</translation>
    </message>
    <message>
        <source>{0} (picture from {1})</source>
        <translation>{0}（图片来自 {1}）</translation>
    </message>
</context>
<context>
    <name>MeasuredCard</name>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>In memory now: measured beside predicted</source>
        <translation>已在内存中：实测与预测对照</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Measured beside predicted</source>
        <translation>实测与预测对照</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
</context>
<context>
    <name>MemoryBars</name>
    <message>
        <source>Main memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>The upright line is what may be taken: a little is kept for other programs.</source>
        <translation>竖线表示可占用的上限：为其他程序保留一些。</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>内存去向</translation>
    </message>
</context>
<context>
    <name>MemoryFit</name>
    <message>
        <source>A smaller quantization: {name}</source>
        <translation>更小的量化：{name}</translation>
    </message>
    <message>
        <source>Experts of {count} layers on the CPU</source>
        <translation>{count} 层的专家放到 CPU</translation>
    </message>
    <message>
        <source>Fewer layers on the graphics card: {count}</source>
        <translation>减少显卡上的层数：{count}</translation>
    </message>
    <message>
        <source>Less context: {tokens} tokens</source>
        <translation>减少上下文：{tokens} 个 token</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>仍然加载</translation>
    </message>
    <message>
        <source>Store the context smaller (q8_0)</source>
        <translation>压缩存储上下文 (q8_0)</translation>
    </message>
</context>
<context>
    <name>MessageQueue</name>
    <message>
        <source>it could not be stored.</source>
        <translation>无法保存。</translation>
    </message>
    <message>
        <source>the answer before failed.</source>
        <translation>前一个回答失败。</translation>
    </message>
    <message>
        <source>the answer before was stopped.</source>
        <translation>前一个回答已停止。</translation>
    </message>
    <message>
        <source>the model could not be loaded.</source>
        <translation>无法加载模型。</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>{count} values of the kind {kind}, which are not shown</source>
        <translation>{count} 个 {kind} 类型的值，未显示</translation>
    </message>
</context>
<context>
    <name>MetadataTable</name>
    <message>
        <source>Copy the key</source>
        <translation>复制键</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Search metadata</source>
        <translation>搜索元数据</translation>
    </message>
    <message>
        <source>Show the whole value</source>
        <translation>显示完整的值</translation>
    </message>
</context>
<context>
    <name>MetadataTableModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Model files (*.gguf);;All files (*)</source>
        <translation>模型文件 (*.gguf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Where is “{model}” now?</source>
        <translation>“{model}”现在在哪里？</translation>
    </message>
    <message>
        <source>“{model}” belongs to Inglenook and stays.</source>
        <translation>“{model}”属于 Inglenook，会保留。</translation>
    </message>
</context>
<context>
    <name>ModelCare</name>
    <message>
        <source>“{model}” is in the trash: {size} are free once that is emptied.</source>
        <translation>“{model}”已移到回收站：清空后可释放 {size}。</translation>
    </message>
    <message>
        <source>“{model}” is not listed any more. Its file was left where it is.</source>
        <translation>“{model}”已从列表移除。文件保留在原处。</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>“{name}” is not there any more. Choose a model file, or find one on Discover.</source>
        <translation>“{name}”已不存在。请选择模型文件，或在“发现”中寻找。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: {other} answers instead. The Models page says more.</source>
        <translation>“{name}”已不存在：改由 {other} 回答。详情见“模型”页。</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>A single file, used where it is</source>
        <translation>单个文件，在原处使用</translation>
    </message>
    <message>
        <source>Advised sampling</source>
        <translation>建议的采样</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Available: the hub has another file in its place now</source>
        <translation>有更新：模型站点现已换成另一个文件</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not computed yet: “Verify” does it</source>
        <translation>尚未计算：点“校验”即可</translation>
    </message>
    <message>
        <source>Not seen: there is no projector beside the model</source>
        <translation>看不到：模型旁边没有投影器</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影器</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>SHA-256 {sha256}, the same as on the hub, checked {when}</source>
        <translation>SHA-256 {sha256}，与模型站点一致，校验于 {when}</translation>
    </message>
    <message>
        <source>Same content as</source>
        <translation>内容相同于</translation>
    </message>
    <message>
        <source>Seen through {projector}</source>
        <translation>通过 {projector} 看到</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Trained context</source>
        <translation>训练上下文</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{count} files, beginning with the one above</source>
        <translation>{count} 个文件，从上面那个开始</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{flavour}: {signals}</source>
        <translation>{flavour}：{signals}</translation>
    </message>
    <message>
        <source>{heads}, of keys and values {kv_heads}</source>
        <translation>{heads}，键和值 {kv_heads}</translation>
    </message>
    <message>
        <source>{quantization}, {bits} bits per weight</source>
        <translation>{quantization}，每个权重 {bits} 位</translation>
    </message>
    <message>
        <source>{size} ({bytes} bytes)</source>
        <translation>{size}（{bytes} 字节）</translation>
    </message>
</context>
<context>
    <name>ModelImports</name>
    <message>
        <source>Another import is going on: wait for it, or cancel it.</source>
        <translation>另一个导入正在进行：请等待或取消它。</translation>
    </message>
    <message>
        <source>Imported: {models}, {size}.</source>
        <translation>已导入：{models}，{size}。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>There is no model file (GGUF) among what was chosen.</source>
        <translation>所选内容中没有模型文件 (GGUF)。</translation>
    </message>
    <message>
        <source>{count} more could not be imported.</source>
        <translation>另有 {count} 个无法导入。</translation>
    </message>
    <message>
        <source>“{model}” was imported.</source>
        <translation>已导入“{model}”。</translation>
    </message>
</context>
<context>
    <name>ModelLoading</name>
    <message>
        <source>The Lab is asking the model: wait, or stop it there.</source>
        <translation>实验室正在询问模型：请等待，或在那里停止。</translation>
    </message>
    <message>
        <source>The model is answering: stop the answer first, then unload it.</source>
        <translation>模型正在回答：请先停止回答，再卸载。</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>查找重复文件…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show on Discover</source>
        <translation>在“发现”中显示</translation>
    </message>
    <message>
        <source>Show on Fit</source>
        <translation>在“适配”中显示</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>未选择模型</translation>
    </message>
    <message>
        <source>{model} on {server}, {address}.</source>
        <translation>{model}，{server}，{address}。</translation>
    </message>
    <message>
        <source>{model}, loaded</source>
        <translation>{model}，已加载</translation>
    </message>
    <message>
        <source>{model}, not loaded</source>
        <translation>{model}，未加载</translation>
    </message>
    <message>
        <source>{model}, on {server}, {where}</source>
        <translation>{model}，{server}，{where}</translation>
    </message>
    <message>
        <source>{model}: {size}, loaded.</source>
        <translation>{model}：{size}，已加载。</translation>
    </message>
    <message>
        <source>{model}: {size}, not loaded. The next message loads it.</source>
        <translation>{model}：{size}，未加载。下一条消息会加载它。</translation>
    </message>
</context>
<context>
    <name>ModelRowsListModel</name>
    <message>
        <source>Asking which models it has…</source>
        <translation>正在询问它有哪些模型…</translation>
    </message>
    <message>
        <source>It has no models.</source>
        <translation>它没有模型。</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>{model}, chosen, {detail}</source>
        <translation>{model}，已选择，{detail}</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>1 model</source>
        <translation>1 个模型</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>适配器 (LoRA)</translation>
    </message>
    <message>
        <source>Added folders</source>
        <translation>添加的文件夹</translation>
    </message>
    <message>
        <source>Another kind of model</source>
        <translation>其他种类的模型</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Commercial use is allowed under conditions.</source>
        <translation>有条件地允许商业使用。</translation>
    </message>
    <message>
        <source>Commercial use is allowed.</source>
        <translation>允许商业使用。</translation>
    </message>
    <message>
        <source>Commercial use is not allowed.</source>
        <translation>不允许商业使用。</translation>
    </message>
    <message>
        <source>Copyleft licence</source>
        <translation>Copyleft 许可证</translation>
    </message>
    <message>
        <source>Domain-adapted</source>
        <translation>领域适配</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>For {domain}</source>
        <translation>面向{domain}</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging Face 缓存</translation>
    </message>
    <message>
        <source>Included with Inglenook</source>
        <translation>Inglenook 自带</translation>
    </message>
    <message>
        <source>Instruct</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Licence not known</source>
        <translation>许可证未知</translation>
    </message>
    <message>
        <source>Long context</source>
        <translation>长上下文</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Non-commercial licence</source>
        <translation>非商业许可证</translation>
    </message>
    <message>
        <source>Permissive licence</source>
        <translation>宽松许可证</translation>
    </message>
    <message>
        <source>Projector for pictures or sound</source>
        <translation>图像或声音投影器</translation>
    </message>
    <message>
        <source>Proprietary licence</source>
        <translation>专有许可证</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>重排序模型</translation>
    </message>
    <message>
        <source>Restricted-use licence</source>
        <translation>限制用途的许可证</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>Vocabulary only</source>
        <translation>仅词表</translation>
    </message>
    <message>
        <source>Whether commercial use is allowed is not known: treat it as not allowed.</source>
        <translation>是否允许商业使用未知：请视为不允许。</translation>
    </message>
    <message>
        <source>Your models folder</source>
        <translation>你的模型文件夹</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} 个模型</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>ModelfileEdit</name>
    <message>
        <source>Text of the preset</source>
        <translation>预设的文本</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Computing the checksum</source>
        <translation>正在计算校验和</translation>
    </message>
    <message>
        <source>Import models</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Importing models</source>
        <translation>正在导入模型</translation>
    </message>
    <message>
        <source>Model files (*.gguf);;All files (*)</source>
        <translation>模型文件 (*.gguf);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Discover models</source>
        <translation>发现模型</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Import model files (GGUF) that you have, or find some on the hub. Drop them here, if you like.</source>
        <translation>导入你已有的模型文件 (GGUF)，或到模型站点寻找。也可以直接拖到这里。</translation>
    </message>
    <message>
        <source>Import model files…</source>
        <translation>导入模型文件…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>正在查找模型</translation>
    </message>
    <message>
        <source>Looking through “{folder}”</source>
        <translation>正在查找“{folder}”</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No model matches</source>
        <translation>没有匹配的模型</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>None has all of these words and properties.</source>
        <translation>没有模型同时符合这些词和属性。</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>显示所有模型</translation>
    </message>
    <message>
        <source>The folders in which models are looked for</source>
        <translation>查找模型的文件夹</translation>
    </message>
    <message>
        <source>The models could not be read</source>
        <translation>无法读取模型</translation>
    </message>
    <message>
        <source>This takes a moment at the first time.</source>
        <translation>第一次需要一点时间。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use model files (GGUF) that you have</source>
        <translation>使用你已有的模型文件 (GGUF)</translation>
    </message>
    <message>
        <source>{shown} of {models}</source>
        <translation>{models}中的 {shown} 个</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models on this computer</source>
        <translation>本机上的模型</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source> MiB/s</source>
        <translation> MiB/秒</translation>
    </message>
    <message>
        <source>Every request…</source>
        <translation>所有请求…</translation>
    </message>
    <message>
        <source>What this app asked of whom, and when. It is kept on this computer.</source>
        <translation>此应用向谁、何时、请求了什么。记录保存在本机。</translation>
    </message>
    <message>
        <source>While this is empty, {address} is used: HF_ENDPOINT says so.</source>
        <translation>留空时使用 {address}：由 HF_ENDPOINT 指定。</translation>
    </message>
    <message>
        <source>With it on, not one connection is opened: nothing is searched for, fetched or compared. What is here works as before.</source>
        <translation>打开后不会建立任何连接：不搜索、不下载、不比对。本机已有的照常使用。</translation>
    </message>
    <message>
        <source>as the system is set up</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the system's</source>
        <translation>系统的</translation>
    </message>
</context>
<context>
    <name>NextTokenPart</name>
    <message>
        <source>Back to llama.cpp's order</source>
        <translation>恢复 llama.cpp 的顺序</translation>
    </message>
    <message>
        <source>Before and after the whole chain</source>
        <translation>整条链之前与之后</translation>
    </message>
    <message>
        <source>Before and after {sampler}</source>
        <translation>{sampler}之前与之后</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down. Space leaves one out. A press shows it by itself.</source>
        <translation>拖动，或按 Alt+上、Alt+下。空格键略去一个。点按可单独查看。</translation>
    </message>
    <message>
        <source>Earlier token</source>
        <translation>更早的 token</translation>
    </message>
    <message>
        <source>Later token</source>
        <translation>更后的 token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>下一个 token</translation>
    </message>
    <message>
        <source>Order of the samplers</source>
        <translation>采样器顺序</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>News</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Do not use the models of {app}</source>
        <translation>不使用 {app} 的模型</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>They stay in “{path}”: nothing is copied or changed.</source>
        <translation>它们留在“{path}”：不会复制或更改任何内容。</translation>
    </message>
    <message>
        <source>Use the models of {app} in place</source>
        <translation>在原处使用 {app} 的模型</translation>
    </message>
    <message>
        <source>Use them in place</source>
        <translation>在原处使用</translation>
    </message>
    <message>
        <source>{app} has models on this computer.</source>
        <translation>{app} 在本机上有模型。</translation>
    </message>
    <message>
        <source>{app} has {models} on this computer.</source>
        <translation>{app} 在本机上有 {models}。</translation>
    </message>
</context>
<context>
    <name>OllamaDialog</name>
    <message>
        <source>Asking which models it has…</source>
        <translation>正在询问它有哪些模型…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy model</source>
        <translation>复制模型</translation>
    </message>
    <message>
        <source>Copy “{model}”</source>
        <translation>复制“{model}”</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Create from a preset</source>
        <translation>用预设创建</translation>
    </message>
    <message>
        <source>Create from a preset…</source>
        <translation>用预设创建…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Delete “{model}” on “{server}”?</source>
        <translation>删除“{server}”上的“{model}”？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Downloading “{model}”</source>
        <translation>正在下载“{model}”</translation>
    </message>
    <message>
        <source>It is gone for good there, for everyone who uses that server. Chats keep its answers.</source>
        <translation>它会从那里永久消失，对所有使用该服务器的人都是如此。对话保留它的回答。</translation>
    </message>
    <message>
        <source>It is not in memory.</source>
        <translation>它不在内存中。</translation>
    </message>
    <message>
        <source>Making a model of the preset</source>
        <translation>正在用预设制作模型</translation>
    </message>
    <message>
        <source>Model to download</source>
        <translation>要下载的模型</translation>
    </message>
    <message>
        <source>Models of “{server}”</source>
        <translation>“{server}”的模型</translation>
    </message>
    <message>
        <source>No model lies there yet: download one below.</source>
        <translation>那里还没有模型：请在下面下载一个。</translation>
    </message>
    <message>
        <source>Not in memory.</source>
        <translation>不在内存中。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Show model</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Something is being downloaded or made.</source>
        <translation>正在下载或制作。</translation>
    </message>
    <message>
        <source>There is no model there to make one of.</source>
        <translation>那里没有可作为基础的模型。</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>卸载模型</translation>
    </message>
    <message>
        <source>llama3.2, qwen3:8b or hf.co/publisher/repo:Q4_K_M</source>
        <translation>llama3.2、qwen3:8b 或 hf.co/publisher/repo:Q4_K_M</translation>
    </message>
    <message>
        <source>“{model}” is there.</source>
        <translation>“{model}”已就绪。</translation>
    </message>
</context>
<context>
    <name>OllamaTable</name>
    <message>
        <source>In memory</source>
        <translation>在内存中</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models there</source>
        <translation>那里的模型</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>a context window of {tokens} tokens</source>
        <translation>上下文窗口 {tokens} 个 token</translation>
    </message>
    <message>
        <source>runs at {host}</source>
        <translation>运行于 {host}</translation>
    </message>
    <message>
        <source>{size} of memory, of which {gpu} on graphics cards</source>
        <translation>占内存 {size}，其中 {gpu} 在显卡上</translation>
    </message>
    <message>
        <source>{size}, for ever</source>
        <translation>{size}，一直保留</translation>
    </message>
    <message>
        <source>{size}, until {time}</source>
        <translation>{size}，至 {time}</translation>
    </message>
</context>
<context>
    <name>OllamaWords</name>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}：{done} / {total}</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>As the batch</source>
        <translation>与批大小相同</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>同时对话数</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Experts on the CPU</source>
        <translation>专家层放到 CPU</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Full sliding window</source>
        <translation>完整滑动窗口</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU 层数</translation>
    </message>
    <message>
        <source>How it is loaded</source>
        <translation>加载方式</translation>
    </message>
    <message>
        <source>How many tokens of a chat the model sees. Each doubling of the slider is as long.</source>
        <translation>模型能看到的对话 token 数。滑块上每翻一倍的距离相同。</translation>
    </message>
    <message>
        <source>Keep the whole context also where a layer looks back only a little.</source>
        <translation>即使某层只回看一小段，也保留整个上下文。</translation>
    </message>
    <message>
        <source>Keys stored as</source>
        <translation>键的存储格式</translation>
    </message>
    <message>
        <source>Layers on graphics cards; the others are in main memory.</source>
        <translation>放在显卡上的层；其余在内存中。</translation>
    </message>
    <message>
        <source>Map the file into memory</source>
        <translation>将文件映射到内存</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批大小</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>So many layers keep their experts in main memory, so that the rest fits on the card.</source>
        <translation>有这么多层把专家留在内存中，使其余部分放得进显卡。</translation>
    </message>
    <message>
        <source>The system may drop what it read and read it again.</source>
        <translation>系统可以丢弃已读内容，之后再读。</translation>
    </message>
    <message>
        <source>Values stored as</source>
        <translation>值的存储格式</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Go to a chat, a model, a setting, or do something</source>
        <translation>跳转到对话、模型、设置，或执行操作</translation>
    </message>
    <message>
        <source>Nothing has “{words}” in its name.</source>
        <translation>没有名称包含“{words}”的内容。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>PassagesRow</name>
    <message>
        <source>Passages used: {count} from {name}</source>
        <translation>使用的段落：来自 {name} 的 {count} 段</translation>
    </message>
    <message>
        <source>Passages used: {count} from {name} and {more} more</source>
        <translation>使用的段落：来自 {name} 及另外 {more} 个文件的 {count} 段</translation>
    </message>
    <message>
        <source>Show what of the documents the model was given for this answer</source>
        <translation>显示为此回答提供给模型的文档内容</translation>
    </message>
    <message>
        <source>found by their words</source>
        <translation>按词语找到</translation>
    </message>
    <message>
        <source>found with {model}</source>
        <translation>由 {model} 找到</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>Make the schema</source>
        <translation>生成 schema</translation>
    </message>
    <message>
        <source>This is too long to make a schema of.</source>
        <translation>内容过长，无法生成 schema。</translation>
    </message>
    <message>
        <source>What the schema is made of</source>
        <translation>用于生成 schema 的内容</translation>
    </message>
</context>
<context>
    <name>PictureChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>the model does not see it</source>
        <translation>模型看不到它</translation>
    </message>
    <message>
        <source>{name}: show it large</source>
        <translation>{name}：放大显示</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Picture {name}</source>
        <translation>图片 {name}</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture from {host}: loading…</source>
        <translation>来自 {host} 的图片：正在加载…</translation>
    </message>
    <message>
        <source>Picture from {host}: not loaded</source>
        <translation>来自 {host} 的图片：未加载</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>图片：{words}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The picture from {host} is damaged: it cannot be shown.</source>
        <translation>来自 {host} 的图片已损坏，无法显示。</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be shown.</source>
        <translation>图片已损坏，无法显示。</translation>
    </message>
    <message>
        <source>The picture is not whole.</source>
        <translation>图片不完整。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>{does}: {words}, picture from {host}</source>
        <translation>{does}：{words}，来自 {host} 的图片</translation>
    </message>
    <message>
        <source>{name}: show it large</source>
        <translation>{name}：放大显示</translation>
    </message>
</context>
<context>
    <name>PlaceGroups</name>
    <message>
        <source>Chats, models, settings and logs are files on this computer, listed below; they are sent nowhere. There is no telemetry and no account. The network is used for what you search and download, and each request is written down before it is made. A token is kept in the system's keyring.</source>
        <translation>对话、模型、设置和日志都是本机上的文件，列在下方；不会发送到任何地方。没有遥测，也没有账户。网络只用于你的搜索和下载，每个请求发出前都会记录。令牌保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Delete all chats…</source>
        <translation>删除所有对话…</translation>
    </message>
    <message>
        <source>Every chat as Markdown, HTML, PDF, or JSON that can be imported again.</source>
        <translation>将每个对话导出为 Markdown、HTML、PDF，或可再次导入的 JSON。</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>导出所有对话…</translation>
    </message>
    <message>
        <source>For reports of problems. No messages are in them.</source>
        <translation>用于问题报告。不含任何消息。</translation>
    </message>
    <message>
        <source>Into the trash, which keeps them 30 days, or for good. You are asked first.</source>
        <translation>移到保留 30 天的回收站，或彻底删除。操作前会询问。</translation>
    </message>
    <message>
        <source>One database. It all moves with the variable INGLENOOK_HOME, set before the start.</source>
        <translation>一个数据库。启动前设置变量 INGLENOOK_HOME 可整体移动位置。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>打开{name}的文件夹</translation>
    </message>
    <message>
        <source>Other folders of models</source>
        <translation>其他模型文件夹</translation>
    </message>
    <message>
        <source>Other folders…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Show the requests…</source>
        <translation>显示请求…</translation>
    </message>
    <message>
        <source>What was downloaded. Models in other folders are used where they lie.</source>
        <translation>下载的内容。其他文件夹中的模型在原处使用。</translation>
    </message>
    <message>
        <source>What you set here, as a text file.</source>
        <translation>在这里的设置，保存为文本文件。</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>Bits per weight</source>
        <translation>每个权重的位数</translation>
    </message>
    <message>
        <source>Bytes per parameter</source>
        <translation>每个参数的字节数</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>隐藏表格</translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>Numbers, and what they take</source>
        <translation>数值及其占用</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>存储格式</translation>
    </message>
    <message>
        <source>Table of number formats</source>
        <translation>数值格式表</translation>
    </message>
    <message>
        <source>The same model in books' formats and every quantization of GGUF files. Click on one to ask about it.</source>
        <translation>同一模型采用教科书格式和 GGUF 文件的各种量化。点击一项即可查询。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>{sentence} Other programs' only.</source>
        <translation>{sentence}仅其他程序支持。</translation>
    </message>
</context>
<context>
    <name>PresetActions</name>
    <message>
        <source>Exported to “{path}”.</source>
        <translation>已导出到“{path}”。</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>新预设的名称</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新预设</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>The chat is as its preset says again.</source>
        <translation>对话已恢复为其预设的样子。</translation>
    </message>
    <message>
        <source>The chat's own values gave way to the preset “{name}”.</source>
        <translation>此对话自己的值已让位于预设“{name}”。</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be read: mend its file, or choose another.</source>
        <translation>预设“{name}”无法读取：请修复其文件，或选择其他预设。</translation>
    </message>
    <message>
        <source>The preset “{name}” is saved.</source>
        <translation>预设“{name}”已保存。</translation>
    </message>
    <message>
        <source>There is no preset “{name}” any more: choose another.</source>
        <translation>预设“{name}”已不存在：请选择其他预设。</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>“{name}” is as it came along again.</source>
        <translation>“{name}”已恢复为随附的样子。</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The text cannot be read, so that the form waits. Line {line}: {problem}</source>
        <translation>文本无法读取，表单暂停。第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>Ways to see the preset</source>
        <translation>预设的查看方式</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>Example messages</source>
        <translation>示例消息</translation>
    </message>
    <message>
        <source>Form of the preset</source>
        <translation>预设的表单</translation>
    </message>
    <message>
        <source>How messages become a prompt, in Go's template language. Empty: the model's own template is used.</source>
        <translation>消息如何变成提示词，用 Go 的模板语言。留空：使用模型自己的模板。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>More of sampling</source>
        <translation>更多采样</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>System prompt of the preset</source>
        <translation>预设的系统提示词</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template of the preset</source>
        <translation>预设的模板</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>They stand before the first message of the user, as if they had been said.</source>
        <translation>它们位于用户首条消息之前，如同已经说过。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What the model is told before the first message. Empty: the preset says nothing of it.</source>
        <translation>首条消息之前告诉模型的内容。留空：预设不作规定。</translation>
    </message>
</context>
<context>
    <name>PresetImports</name>
    <message>
        <source>From files…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>从剪贴板</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Imported presets: {count}</source>
        <translation>已导入的预设：{count}</translation>
    </message>
    <message>
        <source>Pasted preset</source>
        <translation>粘贴的预设</translation>
    </message>
    <message>
        <source>Presets (*.Modelfile Modelfile *.json *.ini *.yaml *.yml);;All files (*)</source>
        <translation>预设 (*.Modelfile Modelfile *.json *.ini *.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>{source} was not imported. {problem}</source>
        <translation>{source} 未导入。{problem}</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>Back to the one that came along</source>
        <translation>回到随附的预设</translation>
    </message>
    <message>
        <source>Chat with this preset</source>
        <translation>用此预设对话</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Manage presets…</source>
        <translation>管理预设…</translation>
    </message>
    <message>
        <source>No preset has these words.</source>
        <translation>没有包含这些词的预设。</translation>
    </message>
    <message>
        <source>Presets on this computer</source>
        <translation>此电脑上的预设</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>搜索预设</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>另存为预设</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>No preset is chosen</source>
        <translation>未选择预设</translation>
    </message>
    <message>
        <source>{preset} (missing)</source>
        <translation>{preset}（缺失）</translation>
    </message>
    <message>
        <source>“{preset}”, as it is stored</source>
        <translation>“{preset}”，与存储的一致</translation>
    </message>
    <message>
        <source>“{preset}”, modified: this chat has values of its own. Save or revert them here.</source>
        <translation>“{preset}”，已修改：此对话有自己的值。可在此保存或还原。</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>came along</source>
        <translation>随附</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>由您修改</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>says nothing of what it is for</source>
        <translation>未说明用途</translation>
    </message>
</context>
<context>
    <name>PresetRowsListModel</name>
    <message>
        <source>Broken: {reason}</source>
        <translation>损坏：{reason}</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>What the settings and the model say holds</source>
        <translation>以设置和模型的值为准</translation>
    </message>
    <message>
        <source>came with Inglenook</source>
        <translation>Inglenook 自带</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>{preset}, chosen, {detail}</source>
        <translation>{preset}，已选择，{detail}</translation>
    </message>
</context>
<context>
    <name>PresetValues</name>
    <message>
        <source>Adaptive decay</source>
        <translation>自适应衰减</translation>
    </message>
    <message>
        <source>Adaptive target</source>
        <translation>自适应目标</translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation>禁用词</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>束数</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Contrastive alpha</source>
        <translation>对比 alpha</translation>
    </message>
    <message>
        <source>Contrastive candidates</source>
        <translation>对比候选数</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY 允许长度</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY 底数</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRY 分隔符</translation>
    </message>
    <message>
        <source>DRY looks back</source>
        <translation>DRY 回看范围</translation>
    </message>
    <message>
        <source>DRY multiplier</source>
        <translation>DRY 系数</translation>
    </message>
    <message>
        <source>Diversity penalty</source>
        <translation>多样性惩罚</translation>
    </message>
    <message>
        <source>Dynamic temperature, exponent</source>
        <translation>动态温度：指数</translation>
    </message>
    <message>
        <source>Dynamic temperature, range</source>
        <translation>动态温度：范围</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Experts in main memory</source>
        <translation>内存中的专家层</translation>
    </message>
    <message>
        <source>Favour for words</source>
        <translation>词的偏好强度</translation>
    </message>
    <message>
        <source>Favoured words</source>
        <translation>偏好词</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU 层数</translation>
    </message>
    <message>
        <source>Groups of beams</source>
        <translation>束的分组</translation>
    </message>
    <message>
        <source>Keys stored as</source>
        <translation>键的存储格式</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>长度惩罚</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>Memory map</source>
        <translation>内存映射</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Mirostat 速率</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Mirostat 目标</translation>
    </message>
    <message>
        <source>Order of the samplers</source>
        <translation>采样器顺序</translation>
    </message>
    <message>
        <source>Penalties look back</source>
        <translation>惩罚回看范围</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>可复现</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>停止文本</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-n-sigma</source>
        <translation>Top-n-sigma</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Values stored as</source>
        <translation>值的存储格式</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTC 概率</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC 阈值</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>自 {least} 起</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 到 {most}</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Choose one, or create one.</source>
        <translation>请选择或新建一个。</translation>
    </message>
    <message>
        <source>No preset is open</source>
        <translation>没有打开的预设</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The file of “{name}” was changed elsewhere. What you have written here is kept; Revert shows it.</source>
        <translation>“{name}”的文件已在别处更改。此处所写会保留；“还原”会显示该文件。</translation>
    </message>
</context>
<context>
    <name>PresetsPanel</name>
    <message>
        <source>A preset keeps a system prompt, sampling values and load options under a name.</source>
        <translation>预设以一个名称保存系统提示词、采样值和加载选项。</translation>
    </message>
    <message>
        <source>Create a preset</source>
        <translation>新建预设</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Import presets from files or from the clipboard</source>
        <translation>从文件或剪贴板导入预设</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新预设</translation>
    </message>
    <message>
        <source>No preset matches</source>
        <translation>没有匹配的预设</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>还没有预设</translation>
    </message>
    <message>
        <source>None has all of these words.</source>
        <translation>没有一个包含所有这些词。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Reading the presets</source>
        <translation>正在读取预设</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>搜索预设</translation>
    </message>
    <message>
        <source>Show all presets</source>
        <translation>显示所有预设</translation>
    </message>
    <message>
        <source>The presets could not be read</source>
        <translation>无法读取预设</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Errors: {errors}, remarks: {others}</source>
        <translation>错误：{errors}，提示：{others}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>PromptPage</name>
    <message>
        <source>A warm corner beside a fire.</source>
        <translation>炉火旁温暖的角落。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>添加消息</translation>
    </message>
    <message>
        <source>An estimate: no model in memory has counted.</source>
        <translation>估算值：没有内存中的模型计数。</translation>
    </message>
    <message>
        <source>And who sits in it?</source>
        <translation>谁坐在那里？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Counted by {model}, which is in memory.</source>
        <translation>由内存中的 {model} 计数。</translation>
    </message>
    <message>
        <source>Example messages</source>
        <translation>示例消息</translation>
    </message>
    <message>
        <source>Nothing: it says no value.</source>
        <translation>无：它没有设定任何值。</translation>
    </message>
    <message>
        <source>Only to look at the prompt: it is kept nowhere.</source>
        <translation>仅用于查看提示词，不会保存。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Sample conversation</source>
        <translation>示例对话</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The messages, without a template</source>
        <translation>消息（无模板）</translation>
    </message>
    <message>
        <source>The preset has no template, and no model is in memory whose own could be used.</source>
        <translation>预设没有模板，内存中也没有可用其模板的模型。</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>The text of the preset cannot be read: see its problems.</source>
        <translation>预设的文本无法读取：请看其问题。</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>没有提示词</translation>
    </message>
    <message>
        <source>Through the preset's template</source>
        <translation>通过预设的模板</translation>
    </message>
    <message>
        <source>Through the template of {model}</source>
        <translation>通过 {model} 的模板</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示词的 token</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What is an inglenook?</source>
        <translation>什么是炉边角？</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>它改变什么</translation>
    </message>
    <message>
        <source>What the preset changes</source>
        <translation>预设改变什么</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 个字符</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>≈ {count} tokens</source>
        <translation>≈ {count} 个 token</translation>
    </message>
</context>
<context>
    <name>PublisherSwitch</name>
    <message>
        <source>Advised for {model}: {values}</source>
        <translation>{model} 的推荐值：{values}</translation>
    </message>
    <message>
        <source>Use the publisher's values</source>
        <translation>使用发布者的值</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Back to Discover</source>
        <translation>返回“发现”</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Sent when the model is free: {count}</source>
        <translation>模型空闲后发送：{count}</translation>
    </message>
    <message>
        <source>Waiting, {count}: {reason}</source>
        <translation>{count} 条等待中：{reason}</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} 小时前</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分钟前</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Forget it</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>It is only forgotten: its file stays where it is, in “{folder}”.</source>
        <translation>只从列表移除：文件仍在“{folder}”中。</translation>
    </message>
    <message>
        <source>Its file goes to the trash, which frees {size} once that is emptied.</source>
        <translation>文件会移到回收站，清空后可释放 {size}。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Remove “{model}”?</source>
        <translation>移除“{model}”？</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Replay anyway</source>
        <translation>仍然重放</translation>
    </message>
    <message>
        <source>Replay: {result}.</source>
        <translation>重放：{result}。</translation>
    </message>
    <message>
        <source>The answer that this is a replay of was deleted.</source>
        <translation>此重放所对应的回答已被删除。</translation>
    </message>
    <message>
        <source>The same answer cannot be promised</source>
        <translation>无法保证得到相同的回答</translation>
    </message>
    <message>
        <source>There are no details of this message: no model wrote it here.</source>
        <translation>此消息没有详细信息：它不是由这里的模型写的。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Quit Inglenook</source>
        <translation>退出 Inglenook</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>This is a mistake in Inglenook, not yours. The report names versions and places in the code only.</source>
        <translation>这是 Inglenook 的错误，不是你的。报告只包含版本和代码位置。</translation>
    </message>
</context>
<context>
    <name>RepositoryHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Open on the hub's page</source>
        <translation>在站点页面打开</translation>
    </message>
</context>
<context>
    <name>RepositoryPanel</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Choose one in the list to see its files, its licence and what its publisher writes of it.</source>
        <translation>在列表中选择一个，查看其文件、许可证和发布者的说明。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Files and licence</source>
        <translation>文件与许可证</translation>
    </message>
    <message>
        <source>Gated: its owner decides who may fetch its files. Ask on its page; it also needs your token, which is kept in the network settings.</source>
        <translation>受限访问：由所有者决定谁可以下载。请在其页面申请；还需要你的令牌，保存在网络设置中。</translation>
    </message>
    <message>
        <source>Gated: the hub lets you fetch its files once you accept its licence there. It also needs your token, which is kept in the network settings.</source>
        <translation>受限访问：在站点接受许可证后即可下载。还需要你的令牌，保存在网络设置中。</translation>
    </message>
    <message>
        <source>Its files, its licence and its card are read from the hub.</source>
        <translation>正在从模型站点读取文件、许可证和模型卡。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源模型</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>No repository is open</source>
        <translation>没有打开仓库</translation>
    </message>
    <message>
        <source>Open the hub's page</source>
        <translation>打开站点页面</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The card goes on: the whole is on the hub's page.</source>
        <translation>模型卡未完：全文见站点页面。</translation>
    </message>
    <message>
        <source>Trained context</source>
        <translation>训练上下文</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
</context>
<context>
    <name>ReproducibleChoice</name>
    <message>
        <source>Reproducible</source>
        <translation>可复现</translation>
    </message>
    <message>
        <source>Reproducible: {state}</source>
        <translation>可复现：{state}</translation>
    </message>
    <message>
        <source>The same question gets the same answer again, as far as that can be had.</source>
        <translation>同样的问题会得到同样的回答，只要能做到。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>1 request</source>
        <translation>1 个请求</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Each request is listed here: what it was for and where it went.</source>
        <translation>这里列出每个请求：用途和去向。</translation>
    </message>
    <message>
        <source>Every request this app has made</source>
        <translation>此应用发出的所有请求</translation>
    </message>
    <message>
        <source>Fewer words find more.</source>
        <translation>减少关键词可找到更多。</translation>
    </message>
    <message>
        <source>Inglenook has opened no connection</source>
        <translation>Inglenook 没有建立过连接</translation>
    </message>
    <message>
        <source>No request has these words</source>
        <translation>没有请求包含这些词</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>搜索请求</translation>
    </message>
    <message>
        <source>{all} requests</source>
        <translation>{all} 个请求</translation>
    </message>
    <message>
        <source>{shown} of {all} requests</source>
        <translation>{all} 个请求中的 {shown} 个</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Unfinished: it runs still, or the app ended before it did.</source>
        <translation>未完成：仍在进行，或应用提前退出。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the chats of {date}?</source>
        <translation>恢复 {date} 的对话？</translation>
    </message>
    <message>
        <source>The copy holds {count} chats. What was written after it is only in the damaged file, which is put aside and kept. The window closes and opens again.</source>
        <translation>副本含有 {count} 个对话。之后书写的内容只在损坏的文件中，该文件会另存并保留。窗口将关闭并重新打开。</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Choose a model, on this computer or anywhere, and see what it takes before anything is downloaded.</source>
        <translation>选择一个模型（本机或任何地方），在下载之前就看到它的占用。</translation>
    </message>
    <message>
        <source>The best for this computer</source>
        <translation>最适合本机的方案</translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation>怎样才放得下</translation>
    </message>
    <message>
        <source>Will it fit?</source>
        <translation>放得下吗？</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Models to download</source>
        <translation>可下载的模型</translation>
    </message>
</context>
<context>
    <name>RpcPanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add another machine</source>
        <translation>添加另一台机器</translation>
    </message>
    <message>
        <source>Address of another machine</source>
        <translation>另一台机器的地址</translation>
    </message>
    <message>
        <source>It is not encrypted, and asks nobody who they are: whoever is in that network can read what is sent, and can use and attack the worker. What is sent to another machine leaves this computer.</source>
        <translation>此连接未加密，也不核对对方身份：同一网络中的任何人都能读取所发送的内容，并能使用和攻击该 worker。发送到其他机器的内容会离开此电脑。</translation>
    </message>
    <message>
        <source>Machines that run llama.cpp's RPC worker take layers of a model, so that one can be run that is too large for this computer. They stand in Fit like graphics cards.</source>
        <translation>运行 llama.cpp RPC worker 的机器会承担模型的一部分层，这样也能运行对此电脑来说过大的模型。它们在“适配”页中像显卡一样列出。</translation>
    </message>
    <message>
        <source>No other machine is set up.</source>
        <translation>尚未设置其他机器。</translation>
    </message>
    <message>
        <source>Spread models over other machines</source>
        <translation>把模型分布到其他机器</translation>
    </message>
    <message>
        <source>This llama.cpp was built without its RPC part, so it cannot use the memory of other machines. The one that comes with Inglenook has it; a llama-server that has it is set up above like any other server.</source>
        <translation>此 llama.cpp 构建不含 RPC 部分，因此无法使用其他机器的内存。随 Inglenook 附带的版本含有它；带有它的 llama-server 可像其他服务器一样在上方设置。</translation>
    </message>
</context>
<context>
    <name>RpcRow</name>
    <message>
        <source>Asking what memory it has…</source>
        <translation>正在询问它有多少内存…</translation>
    </message>
    <message>
        <source>It answers: {free} free of {total}.</source>
        <translation>它有应答：共 {total}，空闲 {free}。</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未询问。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>移除 {server}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop asking {server}</source>
        <translation>停止询问 {server}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test {server}</source>
        <translation>测试 {server}</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <translation>离开此电脑</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此电脑上</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Restore the copy of {date}</source>
        <translation>恢复 {date} 的副本</translation>
    </message>
    <message>
        <source>Start with no chats</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>The chats are as the copy “{copy}” held them. What stood there is kept: “{path}”.</source>
        <translation>对话已恢复为副本“{copy}”中的状态。原来的内容已保留：“{path}”。</translation>
    </message>
    <message>
        <source>There are no chats now. The file that stood there is kept: “{path}”.</source>
        <translation>现在没有对话。原来的文件已保留：“{path}”。</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept, in “{folder}”.</source>
        <translation>无论如何选择，损坏的文件都会保留在“{folder}”中。</translation>
    </message>
</context>
<context>
    <name>SamplerChain</name>
    <message>
        <source>1 left</source>
        <translation>剩 1 个</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>not with {strategy}</source>
        <translation>{strategy}不使用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>剩 {count} 个</translation>
    </message>
    <message>
        <source>“{token}” is out</source>
        <translation>“{token}”已出局</translation>
    </message>
    <message>
        <source>“{token}”: rank {rank}</source>
        <translation>“{token}”：第 {rank} 位</translation>
    </message>
</context>
<context>
    <name>SamplingControls</name>
    <message>
        <source>Always takes the likeliest token; only penalties change anything.</source>
        <translation>总是取最可能的 token；只有惩罚会起作用。</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>束搜索</translation>
    </message>
    <message>
        <source>Beams in groups, each shy of what the others take: the answers found differ.</source>
        <translation>束分成若干组，各组回避其他组所选：找到的回答各不相同。</translation>
    </message>
    <message>
        <source>Contrastive search</source>
        <translation>对比搜索</translation>
    </message>
    <message>
        <source>Diverse beams</source>
        <translation>多样束搜索</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>从 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>From {least} up.</source>
        <translation>{least} 及以上。</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>Grows several answers side by side and gives the one that is likeliest as a whole.</source>
        <translation>并排生成多个回答，给出整体最可能的那个。</translation>
    </message>
    <message>
        <source>Holds the surprise of the text steady, by an estimate of how likelihoods fall off.</source>
        <translation>按概率衰减的估计，使文本的意外程度保持稳定。</translation>
    </message>
    <message>
        <source>Holds the surprise of the text steady, by cutting off what would surprise too much.</source>
        <translation>切除过于意外的部分，使文本的意外程度保持稳定。</translation>
    </message>
    <message>
        <source>Mirostat 1</source>
        <translation>Mirostat 1</translation>
    </message>
    <message>
        <source>Mirostat 2</source>
        <translation>Mirostat 2</translation>
    </message>
    <message>
        <source>Of some likely tokens takes the one that is least like the text so far.</source>
        <translation>在若干可能的 token 中取与已有文本最不相似的。</translation>
    </message>
    <message>
        <source>Off: {value}.</source>
        <translation>关闭：{value}。</translation>
    </message>
    <message>
        <source>Samplers take unlikely tokens away; one of those that are left is drawn.</source>
        <translation>采样器去掉不太可能的 token，再从剩下的中抽取一个。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Without a change: {value}.</source>
        <translation>未更改时：{value}。</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>More controls</source>
        <translation>更多控制</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The model's server does not take what is grey here.</source>
        <translation>此处灰色的项，模型的服务器不接受。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
</context>
<context>
    <name>SchemaForm</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>在其中添加</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>选项，以逗号分隔</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Fewest entries</source>
        <translation>最少条目</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>最多字符</translation>
    </message>
    <message>
        <source>Most entries</source>
        <translation>最多条目</translation>
    </message>
    <message>
        <source>Name of the property</source>
        <translation>属性名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Other (in the text)</source>
        <translation>其他（见文本）</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type of the property</source>
        <translation>属性类型</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>{action}: property</source>
        <translation>{action}：属性</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search, or paste an address</source>
        <translation>搜索，或粘贴地址</translation>
    </message>
    <message>
        <source>Words, or anything that names a repository: publisher/repo, hf.co/…, an address</source>
        <translation>关键词，或任何指明仓库的内容：发布者/仓库、hf.co/…、网址</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Draw a seed</source>
        <translation>随机抽取种子</translation>
    </message>
    <message>
        <source>Draw a seed and keep it</source>
        <translation>随机抽取一个种子并保留</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>{about} Leave it empty for another answer each time.</source>
        <translation>{about}留空则每次回答不同。</translation>
    </message>
    <message>
        <source>{about} Leave it empty for {seed}.</source>
        <translation>{about} 留空则为 {seed}。</translation>
    </message>
    <message>
        <source>{seed}, as none is chosen</source>
        <translation>{seed}（未选择时）</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> ({gpu_layers} were asked for)</source>
        <translation>（要求 {gpu_layers} 层）</translation>
    </message>
    <message>
        <source> A private one opens only with a token in the network settings.</source>
        <translation>私有仓库需要在网络设置中填写令牌才能打开。</translation>
    </message>
    <message>
        <source> Did you mean {known}?</source>
        <translation> 是指 {known} 吗？</translation>
    </message>
    <message>
        <source> The checksums of {unknown} further parts are not known.</source>
        <translation>另有 {unknown} 个分片的校验和未知。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source> and {size} stay free for the system</source>
        <translation>，另为系统保留 {size}</translation>
    </message>
    <message>
        <source> but </source>
        <translation>，但</translation>
    </message>
    <message>
        <source>, and it fits the {size} free here</source>
        <translation>，且放得进这里可用的 {size}</translation>
    </message>
    <message>
        <source>, or {value:g}</source>
        <translation>，或 {value:g}</translation>
    </message>
    <message>
        <source>.{name} is asked of nothing.</source>
        <translation>.{name} 没有可取值的对象。</translation>
    </message>
    <message>
        <source>2 bits of exponent, 1 of fraction: sixteen values.</source>
        <translation>2 位指数、1 位尾数：十六个值。</translation>
    </message>
    <message>
        <source>4 bits of exponent and 3 of fraction, or 5 and 2.</source>
        <translation>4 位指数和 3 位尾数，或 5 位和 2 位。</translation>
    </message>
    <message>
        <source>8 bits of exponent, 7 of fraction: the range of float32 in half the room.</source>
        <translation>8 位指数、7 位尾数：一半的空间，float32 的范围。</translation>
    </message>
    <message>
        <source>; the rest on the CPU</source>
        <translation>；其余在 CPU 上</translation>
    </message>
    <message>
        <source>; what was sound in it still holds</source>
        <translation>；其中完好的部分仍然有效</translation>
    </message>
    <message>
        <source>&lt;no value&gt;</source>
        <translation>&lt;无值&gt;</translation>
    </message>
    <message>
        <source>A JSON schema is an object, such as {example}.</source>
        <translation>JSON schema 是一个对象，例如 {example}。</translation>
    </message>
    <message>
        <source>A breaker of DRY has {most} bytes at most, and none of them is zero. Change it in the settings.</source>
        <translation>DRY 的分隔文本最多 {most} 字节，且不含零字节。请在设置中修改。</translation>
    </message>
    <message>
        <source>A context of {context:,} tokens takes {size}.</source>
        <translation>{context:,} 个 token 的上下文占用 {size}。</translation>
    </message>
    <message>
        <source>A context window of {context:,} tokens is not possible: choose between 1 and {longest_context:,}.</source>
        <translation>无法使用 {context:,} 个 token 的上下文窗口：请选择 1 到 {longest_context:,} 之间的值。</translation>
    </message>
    <message>
        <source>A context window of {window:,} tokens is not possible. Choose another in the settings.</source>
        <translation>无法使用 {window:,} 个 token 的上下文窗口。请在设置中另选。</translation>
    </message>
    <message>
        <source>A contrastive search looks at words only, and there are images in this chat. Remove them.</source>
        <translation>对比搜索只看文字，而此对话中有图片。请移除它们。</translation>
    </message>
    <message>
        <source>A control token of this model stands in the tools. Describe them in other words.</source>
        <translation>工具中含有此模型的控制 token。请换一种说法描述。</translation>
    </message>
    <message>
        <source>A draft cannot be deleted: {reason}.</source>
        <translation>无法删除草稿：{reason}。</translation>
    </message>
    <message>
        <source>A folder needs a name: write at least one letter.</source>
        <translation>文件夹需要名称：请至少写一个字。</translation>
    </message>
    <message>
        <source>A mix: most weights as {kind}, and those that matter most in more bits.</source>
        <translation>混合：大多数权重为 {kind}，最重要的用更多位数。</translation>
    </message>
    <message>
        <source>A number for each word that could come next.</source>
        <translation>下一个可能出现的每个词各对应一个数。</translation>
    </message>
    <message>
        <source>A number without a minimum and a maximum may grow long with small models.</source>
        <translation>没有最小值和最大值的数字，小模型可能会写得很长。</translation>
    </message>
    <message>
        <source>A preset wants a name. Give it one or two words.</source>
        <translation>预设需要名称。请用一两个词命名。</translation>
    </message>
    <message>
        <source>A proxy's address looks like http://proxy.example:3128 or socks5://127.0.0.1:1080; “none” is none.</source>
        <translation>代理地址形如 http://proxy.example:3128 或 socks5://127.0.0.1:1080；“none”表示不用代理。</translation>
    </message>
    <message>
        <source>A sampling setting is not a usable number: all must be finite, the repeat penalty above 0. Reset it in the settings.</source>
        <translation>某个采样设置不是可用的数值：都必须有限，重复惩罚须大于 0。请在设置中重置。</translation>
    </message>
    <message>
        <source>A schema stands here: an object, true or false.</source>
        <translation>此处应为 schema：对象、true 或 false。</translation>
    </message>
    <message>
        <source>A search goes by the model's own probabilities: no sampler acts.</source>
        <translation>搜索依据模型自身的概率：没有采样器起作用。</translation>
    </message>
    <message>
        <source>A search has 1 to {most} beams or candidates. Reset them in the settings.</source>
        <translation>搜索有 1 到 {most} 个束或候选。请在设置中重置。</translation>
    </message>
    <message>
        <source>A server decodes its answers itself, and has no beams to be seen from here.</source>
        <translation>服务器自行解码其回答，这里看不到束。</translation>
    </message>
    <message>
        <source>A stop text was reached</source>
        <translation>遇到了停止文本</translation>
    </message>
    <message>
        <source>A text has lines that end with three quotation marks, which no quoting holds: they become single ones.</source>
        <translation>某段文字有以三个引号结尾的行，任何引用方式都无法容纳：它们会变成单引号。</translation>
    </message>
    <message>
        <source>A tie of {tied}, each with {votes} of {count} votes; “{shown}” was the first.</source>
        <translation>{tied} 个结果平票，各得 {votes}/{count} 票；“{shown}”最先出现。</translation>
    </message>
    <message>
        <source>A time to keep a model in memory looks like 30s, 10m or 2h; 0 is not at all, -1 for ever.</source>
        <translation>模型在内存中保留的时间形如 30s、10m 或 2h；0 表示不保留，-1 表示永久。</translation>
    </message>
    <message>
        <source>A tool is an object with “type”: “function”, and “function” with what it is.</source>
        <translation>工具是一个对象，含 “type”: “function”，以及说明其内容的 “function”。</translation>
    </message>
    <message>
        <source>A tool's “name” is of letters, digits, “_”, “-” and “.”, 64 at most.</source>
        <translation>工具的 “name” 由字母、数字、“_”、“-” 和 “.” 组成，最多 64 个。</translation>
    </message>
    <message>
        <source>A web page came in place of the file, perhaps the network's own for signing in.</source>
        <translation>收到的是网页而不是文件，可能是网络的登录页。</translation>
    </message>
    <message>
        <source>About “{repository}”, {not_a_hub}</source>
        <translation>关于“{repository}”：{not_a_hub}</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Adaptive-p</source>
        <translation>Adaptive-p</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>After PARAMETER comes one space, then a name: here Ollama reads an empty one.</source>
        <translation>PARAMETER 之后是一个空格，然后是名称：这里 Ollama 读到的是空名称。</translation>
    </message>
    <message>
        <source>After loading, {size} of the file stay mapped beside their copies in the order that the processor reads best. Nobody reads them again: they go as soon as memory is short.</source>
        <translation>加载后，文件中有 {size} 仍处于映射状态，旁边是按处理器最易读的顺序排列的副本。不会再读取它们：内存紧张时即被释放。</translation>
    </message>
    <message>
        <source>All answers would be the same: nothing is drawn with this sampling. Choose the strategy “Sampling” and a temperature above 0, such as 0.7.</source>
        <translation>所有回答都会相同：此采样设置不作随机抽取。请选择“采样”策略，并把温度设为大于 0，例如 0.7。</translation>
    </message>
    <message>
        <source>All layers on {cards}</source>
        <translation>所有层放在{cards}上</translation>
    </message>
    <message>
        <source>All {layers} layers on {cards}: {need}.</source>
        <translation>全部 {layers} 层放在{cards}上：{need}。</translation>
    </message>
    <message>
        <source>An adapter wants a path and a scale from -100 to 100: it is left out.</source>
        <translation>适配器需要路径和 -100 到 100 的强度：已省略。</translation>
    </message>
    <message>
        <source>An answer is being written there. Stop it, or wait for its end.</source>
        <translation>那里正在生成回答。请停止它，或等它结束。</translation>
    </message>
    <message>
        <source>An example wants a role (system, user or assistant) and a text: one is left out.</source>
        <translation>示例需要角色（system、user 或 assistant）和文字：有一个已省略。</translation>
    </message>
    <message>
        <source>An image in this chat cannot be read: its file is damaged, or of a kind that is not supported. Remove it, or save it as PNG or JPEG and attach it again.</source>
        <translation>此对话中的一张图片无法读取：文件已损坏，或其格式不受支持。请移除它，或另存为 PNG 或 JPEG 后重新附上。</translation>
    </message>
    <message>
        <source>An image takes {cells:,} tokens, which this model must read at once, but {batch:,} are the most that are computed at once. Load the model with a larger micro-batch.</source>
        <translation>一张图片占 {cells:,} 个 token，此模型必须一次读完，但一次最多计算 {batch:,} 个。请用更大的微批次加载模型。</translation>
    </message>
    <message>
        <source>Another file “{target}” came meanwhile: it was left as it is. Import “{source}” again.</source>
        <translation>期间出现了另一个文件“{target}”：保持原样。请重新导入“{source}”。</translation>
    </message>
    <message>
        <source>Answers like these can only be written one after the other.</source>
        <translation>这类回答只能逐个生成。</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple 显卡</translation>
    </message>
    <message>
        <source>Ask another machine for its memory</source>
        <translation>询问另一台机器的内存</translation>
    </message>
    <message>
        <source>Asking what it is made of</source>
        <translation>正在询问其组成</translation>
    </message>
    <message>
        <source>Asking “{server}”</source>
        <translation>正在询问“{server}”</translation>
    </message>
    <message>
        <source>At most {most} words can be banned or favoured, of {longest} letters at most. Take some away.</source>
        <translation>最多可禁用或偏好 {most} 个词，每个最多 {longest} 个字符。请去掉一些。</translation>
    </message>
    <message>
        <source>At {address} is no Ollama: check the address. Where nothing else is set, it is http://127.0.0.1:11434.</source>
        <translation>{address} 上没有 Ollama：请检查地址。若未另行设置，地址是 http://127.0.0.1:11434。</translation>
    </message>
    <message>
        <source>At {address} is no server of this kind (status {status}): check the address. Many end in /v1.</source>
        <translation>{address} 处没有此类服务器（状态 {status}）：请检查地址。许多地址以 /v1 结尾。</translation>
    </message>
    <message>
        <source>At {address} is no server of this kind: check the address. Many end in /v1.</source>
        <translation>{address} 处没有此类服务器：请检查地址。许多地址以 /v1 结尾。</translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation>禁用词</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>束</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>束搜索</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>束数</translation>
    </message>
    <message>
        <source>Being fetched already, by another download or another Inglenook</source>
        <translation>正由另一个下载或另一个 Inglenook 下载</translation>
    </message>
    <message>
        <source>Beside the prompt, the context window has no room for several answers of this length, so they are written one after the other.</source>
        <translation>除提示词外，上下文窗口放不下多个这么长的回答，因此逐个生成。</translation>
    </message>
    <message>
        <source>Biases ban every token, so nothing can be written. Reset them in the settings.</source>
        <translation>偏置禁止了所有 token，因此什么都写不出来。请在设置中重置。</translation>
    </message>
    <message>
        <source>Biases on tokens</source>
        <translation>token 偏置</translation>
    </message>
    <message>
        <source>Buffers: {taken:,.1f} MiB taken, {predicted:,.1f} MiB predicted ({off:.1f} % off).</source>
        <translation>缓冲区：占用 {taken:,.1f} MiB，预测 {predicted:,.1f} MiB（偏差 {off:.1f} %）。</translation>
    </message>
    <message>
        <source>CPU only: no layer fits into what is free on a graphics card.</source>
        <translation>仅 CPU：显卡可用显存放不下任何一层。</translation>
    </message>
    <message>
        <source>CPU only: no layers were asked for on a graphics card.</source>
        <translation>仅 CPU：没有要求把层放到显卡上。</translation>
    </message>
    <message>
        <source>CPU only: this engine finds no graphics card that it can use.</source>
        <translation>仅 CPU：引擎没有找到可用的显卡。</translation>
    </message>
    <message>
        <source>Cache types</source>
        <translation>缓存类型</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Checking what came</source>
        <translation>正在检查收到的内容</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>正在检查已有内容</translation>
    </message>
    <message>
        <source>Choices are a list of one to {most:,} texts, none of them empty.</source>
        <translation>选项是包含 1 到 {most:,} 段文字的列表，且都不为空。</translation>
    </message>
    <message>
        <source>Choose a larger context window, or choose what may be left out when a chat is too long.</source>
        <translation>请选择更大的上下文窗口，或选择对话过长时可以略去的内容。</translation>
    </message>
    <message>
        <source>Choose a smaller model, a shorter context window or fewer GPU layers.</source>
        <translation>请选择更小的模型、更短的上下文窗口或更少的 GPU 层数。</translation>
    </message>
    <message>
        <source>Choose under Context what may be left out, or start a new chat.</source>
        <translation>请在“上下文”中选择可以略去的内容，或开始新对话。</translation>
    </message>
    <message>
        <source>Comparing passages with the question</source>
        <translation>正在将段落与问题比较</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Contrastive search</source>
        <translation>对比搜索</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>正在转换</translation>
    </message>
    <message>
        <source>Cut off by the token limit: {count}.</source>
        <translation>因 token 上限被截断：{count} 个。</translation>
    </message>
    <message>
        <source>DRAFT must be another file than FROM.</source>
        <translation>DRAFT 必须是与 FROM 不同的文件。</translation>
    </message>
    <message>
        <source>DRY has {count:,} breakers; {most} are the most.</source>
        <translation>DRY 有 {count:,} 个分隔文本；最多 {most} 个。</translation>
    </message>
    <message>
        <source>DRY needs a base and an allowed length of at least 1. Reset them in the settings.</source>
        <translation>DRY 的底数和允许长度至少为 1。请在设置中重置。</translation>
    </message>
    <message>
        <source>Differs from word {word:,}</source>
        <translation>从第 {word:,} 个词起不同</translation>
    </message>
    <message>
        <source>Differs from word {word:,} of the thinking</source>
        <translation>从思考的第 {word:,} 个词起不同</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Download {path}</source>
        <translation>下载 {path}</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Dynamic temperature</source>
        <translation>动态温度</translation>
    </message>
    <message>
        <source>Each number by itself.</source>
        <translation>每个数单独存储。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Ended after {count} of {asked}: the rest could not change the winner.</source>
        <translation>在 {asked} 个中的第 {count} 个后结束：其余的无法改变胜者。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Every way to go on is forbidden, by the constraint or by banned words. Change one of them.</source>
        <translation>所有可能的后续都被约束或禁用词禁止。请修改其中之一。</translation>
    </message>
    <message>
        <source>Favoured words</source>
        <translation>偏好词</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Fetching it again from the start</source>
        <translation>从头重新下载</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File at that time</source>
        <translation>当时的文件</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>首个词元用时</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>For comparing: the same question gives the same answer, since chance always begins at the same number.</source>
        <translation>用于比较：同样的问题得到同样的回答，因为随机总从同一个数开始。</translation>
    </message>
    <message>
        <source>For corrections: the likeliest word always, so that only mistakes change.</source>
        <translation>用于校对：总取最可能的词，使改动只在错误处。</translation>
    </message>
    <message>
        <source>For data out of texts: the likeliest word always, so that the same text gives the same data.</source>
        <translation>用于从文本中提取数据：总取最可能的词，使同样的文本得到同样的数据。</translation>
    </message>
    <message>
        <source>For facts and figures: only likely words are drawn, so that answers hardly differ from each other.</source>
        <translation>用于事实与数字：只取可能的词，使各次回答几乎相同。</translation>
    </message>
    <message>
        <source>For five lines and a rhyme: some chance in the words, and an end soon.</source>
        <translation>用于五行押韵诗：用词略带随机，很快结束。</translation>
    </message>
    <message>
        <source>For learning: moderate chance, so that a second try explains it another way.</source>
        <translation>用于学习：适度的随机，使第二次尝试换一种方式解释。</translation>
    </message>
    <message>
        <source>For many ideas: words that were used become less likely, so that the list goes on to something new.</source>
        <translation>用于集思广益：用过的词会变得不太可能，使清单不断出现新内容。</translation>
    </message>
    <message>
        <source>For practice in conversation: one question at a time, in answers of some 200 tokens.</source>
        <translation>用于练习对话：一次一个问题，每个回答约 200 个 token。</translation>
    </message>
    <message>
        <source>For problems with several steps: thinking first where the model can, and room for it.</source>
        <translation>用于多步问题：在模型能思考时先思考，并留出空间。</translation>
    </message>
    <message>
        <source>For programs: likely words only, and nothing against repetition, which code is full of.</source>
        <translation>用于编程：只取可能的词，也不惩罚重复，因为代码中重复很多。</translation>
    </message>
    <message>
        <source>For role play and stories: varied words, and a little against saying the same again.</source>
        <translation>用于角色扮演和故事：用词多样，并略微避免重复。</translation>
    </message>
    <message>
        <source>For summaries: little chance, and an end after some 700 tokens.</source>
        <translation>用于摘要：很少随机，约 700 个 token 后结束。</translation>
    </message>
    <message>
        <source>For texts that surprise: unusual words are drawn often, and only those that make no sense are left out.</source>
        <translation>用于出人意料的文字：常取少见的词，只略去毫无意义的词。</translation>
    </message>
    <message>
        <source>For translations: likely words only, and room for a long text.</source>
        <translation>用于翻译：只取可能的词，并为长文留出空间。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>From the hub, {not_a_hub}</source>
        <translation>来自模型站点：{not_a_hub}</translation>
    </message>
    <message>
        <source>From “{text}” on it is something else.</source>
        <translation>从“{text}”开始不再符合。</translation>
    </message>
    <message>
        <source>Full precision: a sign, 8 bits of exponent, 23 of fraction. What training adds up in.</source>
        <translation>全精度：1 位符号、8 位指数、23 位尾数。训练累加时使用。</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU 层数</translation>
    </message>
    <message>
        <source>Give a pattern.</source>
        <translation>请给出一个模式。</translation>
    </message>
    <message>
        <source>Give at least two choices, parted by commas.</source>
        <translation>请给出至少两个选项，用英文逗号分隔。</translation>
    </message>
    <message>
        <source>Graphics card {device:04x}</source>
        <translation>显卡 {device:04x}</translation>
    </message>
    <message>
        <source>Greedy takes “{token}”, which has {share:.0%} of the model's probability.</source>
        <translation>贪心取“{token}”，它占模型概率的 {share:.0%}。</translation>
    </message>
    <message>
        <source>Greedy: always the likeliest token</source>
        <translation>贪心：总取最可能的词元</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Guessed ahead</source>
        <translation>预先猜测</translation>
    </message>
    <message>
        <source>Half precision: 5 bits of exponent, 10 of fraction. Fine steps, a small range.</source>
        <translation>半精度：5 位指数、10 位尾数。步长细，范围小。</translation>
    </message>
    <message>
        <source>Has no effect: Ollama does not take it.</source>
        <translation>不起作用：Ollama 不接受此项。</translation>
    </message>
    <message>
        <source>Has no effect: “{server}” is not known to take it.</source>
        <translation>无效果：不知道“{server}”是否接受它。</translation>
    </message>
    <message>
        <source>How fast the memory of “{silent}” is, is not known.</source>
        <translation>“{silent}”的显存速度未知。</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>How much memory is free on {device} cannot be read.</source>
        <translation>无法读取 {device} 上的可用显存。</translation>
    </message>
    <message>
        <source>How much memory this card has is told by {maker} only, which does not answer.</source>
        <translation>这块显卡的显存只能由{maker}告知，但没有响应。</translation>
    </message>
    <message>
        <source>Images cannot go along: this template writes text only.</source>
        <translation>无法附带图片：此模板只写文字。</translation>
    </message>
    <message>
        <source>In line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>In main memory</source>
        <translation>在内存中</translation>
    </message>
    <message>
        <source>In main memory, which is slower: {need}.</source>
        <translation>在内存中（较慢）：{need}。</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>在内存中</translation>
    </message>
    <message>
        <source>Inglenook ended in the middle of it</source>
        <translation>Inglenook 在中途结束了</translation>
    </message>
    <message>
        <source>Inglenook is offline, and “{server}” is not on this computer, so nothing was sent. Turn “Offline” off in the network settings, or choose a model on this computer.</source>
        <translation>Inglenook 处于离线状态，而“{server}”不在此电脑上，因此没有发送任何内容。请在网络设置中关闭“离线”，或选择此电脑上的模型。</translation>
    </message>
    <message>
        <source>Inglenook is offline, so nothing was sent. Turn “Offline” off in the network settings first.</source>
        <translation>Inglenook 处于离线状态，没有发送任何内容。请先在网络设置中关闭“离线”。</translation>
    </message>
    <message>
        <source>Inglenook may not open or write the chats in “{path}” ({reason}). Check that the folder is there, and that you may write the file and its folder.</source>
        <translation>Inglenook 无权打开或写入“{path}”中的对话（{reason}）。请检查文件夹是否存在，以及是否有写入文件和文件夹的权限。</translation>
    </message>
    <message>
        <source>Intel's driver does not tell how much memory this card has.</source>
        <translation>Intel 驱动程序没有告知这块显卡的显存大小。</translation>
    </message>
    <message>
        <source>It can be tried anyway: “Load anyway”, or --load-anyway in the terminal.</source>
        <translation>仍可尝试：“仍然加载”，或在终端使用 --load-anyway。</translation>
    </message>
    <message>
        <source>It can still come out otherwise on another computer or device, with another build of the engine or another file of the model, with other load options, and when anything above the answer is changed; a graphics card may round differently from one run to the next.</source>
        <translation>在另一台电脑或另一个设备上、用另一个版本的引擎或模型的另一个文件、用其他加载选项，或回答之前的内容有改动时，结果仍可能不同；显卡每次运行的舍入也可能不同。</translation>
    </message>
    <message>
        <source>It ends before the form does.</source>
        <translation>内容在格式结束之前就结束了。</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>失败了</translation>
    </message>
    <message>
        <source>It holds {count} {noun} not print, such as a no-break space or a joiner: Ollama leaves them out.</source>
        <translation>其中有 {count} 个{noun}不可见，例如不换行空格或连接符：Ollama 会将其省略。</translation>
    </message>
    <message>
        <source>It is JSON, but neither a preset of Inglenook nor one of LM Studio.</source>
        <translation>这是 JSON，但既不是 Inglenook 的预设，也不是 LM Studio 的预设。</translation>
    </message>
    <message>
        <source>It is JSON, but no object with a preset in it.</source>
        <translation>这是 JSON，但不是含有预设的对象。</translation>
    </message>
    <message>
        <source>It is YAML, but has no pairs key: value.</source>
        <translation>这是 YAML，但没有“键: 值”对。</translation>
    </message>
    <message>
        <source>It is larger than {largest_bytes} MiB, which no Modelfile is.</source>
        <translation>它大于 {largest_bytes} MiB，没有这么大的 Modelfile。</translation>
    </message>
    <message>
        <source>It is larger than {size}, which no preset of this kind is.</source>
        <translation>它大于 {size}，这类预设没有这么大的。</translation>
    </message>
    <message>
        <source>It is nested more than {deepest} levels deep.</source>
        <translation>嵌套超过 {deepest} 层。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>它嵌套得太深。</translation>
    </message>
    <message>
        <source>It is no YAML that can be read.</source>
        <translation>这不是可以读取的 YAML。</translation>
    </message>
    <message>
        <source>It is too long or nested too deeply for a preset.</source>
        <translation>作为预设，它太长或嵌套得太深。</translation>
    </message>
    <message>
        <source>It looks like a preset of LM Studio, but “{part}” has no list of fields.</source>
        <translation>看起来是 LM Studio 的预设，但“{part}”没有 fields 列表。</translation>
    </message>
    <message>
        <source>It names no model: for Ollama, put one in place of any-model in its FROM line.</source>
        <translation>其中没有写明模型：要用于 Ollama，请在 FROM 行用模型名替换 any-model。</translation>
    </message>
    <message>
        <source>It needs {need}, and {size} is free.</source>
        <translation>需要 {need}，可用 {size}。</translation>
    </message>
    <message>
        <source>It needs {need}: {left} would be left, which other programs and the screen may want.</source>
        <translation>需要 {need}：剩余 {left}，其他程序和屏幕可能还要用。</translation>
    </message>
    <message>
        <source>It needs {need}; {size} is free.</source>
        <translation>需要 {need}；可用 {size}。</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>它说：“{words}”</translation>
    </message>
    <message>
        <source>It was computed on a graphics card, which may round a little differently each time.</source>
        <translation>它是在显卡上计算的，每次的舍入可能略有不同。</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>被停止了</translation>
    </message>
    <message>
        <source>It was written at once with others, which rounds a little differently from writing it alone.</source>
        <translation>它是与其他回答同时写出的，舍入与单独写出时略有不同。</translation>
    </message>
    <message>
        <source>It was written by a newer Inglenook. Update this one, or export it again as a Modelfile.</source>
        <translation>它由更新版本的 Inglenook 写出。请更新本应用，或重新导出为 Modelfile。</translation>
    </message>
    <message>
        <source>Its base model says otherwise: {listed} is stricter than {own}, so the stricter counts.</source>
        <translation>其基础模型另有规定：{listed} 比 {own} 更严格，以更严格者为准。</translation>
    </message>
    <message>
        <source>Its own licence is not stated: this is its base model's, {listed}.</source>
        <translation>未注明自身许可证：这是其基础模型的许可证 {listed}。</translation>
    </message>
    <message>
        <source>Its seed was drawn, and {count:,} tokens of its prompt were remembered from writing them. Now all of them are read, which rounds a little differently.</source>
        <translation>它的种子是随机抽取的，提示中有 {count:,} 个词元是写作时留在内存中的。现在全部重新读取，舍入会略有不同。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON of Inglenook</source>
        <translation>Inglenook 的 JSON</translation>
    </message>
    <message>
        <source>Keeps some models, such as Mistral Medium, for its service, and gives out the weights of others.</source>
        <translation>部分模型（如 Mistral Medium）仅供自家服务使用，其他模型公开权重。</translation>
    </message>
    <message>
        <source>Keys and values in 8 bits: {need}.</source>
        <translation>键和值用 8 位：{need}。</translation>
    </message>
    <message>
        <source>Keys and values of {context:,} tokens in {types}, and recurrent state.</source>
        <translation>{context:,} 个 token 的键和值（{types}），以及循环状态。</translation>
    </message>
    <message>
        <source>LM Studio counts the layers on the GPU as a share of the model's: the number of them is left out.</source>
        <translation>LM Studio 以占模型的比例表示 GPU 上的层数：层数会省略。</translation>
    </message>
    <message>
        <source>LM Studio has no word for thinking “auto”: it is left out, which means the same.</source>
        <translation>LM Studio 没有表示思考“auto”的写法：会省略，含义相同。</translation>
    </message>
    <message>
        <source>LM Studio's flash attention is on or off: “auto” is left out.</source>
        <translation>LM Studio 的 flash attention 只有开或关：“auto”会省略。</translation>
    </message>
    <message>
        <source>Left out, since only Ollama knows it: {names}.</source>
        <translation>会省略，因为只有 Ollama 认识：{names}。</translation>
    </message>
    <message>
        <source>Left out, since {app} has no such setting: {keys}.</source>
        <translation>会省略，因为 {app} 没有这样的设置：{keys}。</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>略去：{names}。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>长度惩罚</translation>
    </message>
    <message>
        <source>Line {line}: references (*name) are not read.</source>
        <translation>第 {line} 行：不读取引用（*name）。</translation>
    </message>
    <message>
        <source>Line {line}: this is no JSON ({reason}).</source>
        <translation>第 {line} 行：这不是 JSON（{reason}）。</translation>
    </message>
    <message>
        <source>Line {line}: this is no YAML ({reason}).</source>
        <translation>第 {line} 行：这不是 YAML（{reason}）。</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is neither a section [name] nor a pair key = value.</source>
        <translation>第 {line} 行：“{text}”既不是节 [名称]，也不是“键 = 值”对。</translation>
    </message>
    <message>
        <source>List the models</source>
        <translation>列出模型</translation>
    </message>
    <message>
        <source>Loading the draft model</source>
        <translation>正在加载草稿模型</translation>
    </message>
    <message>
        <source>Loading the embedding model</source>
        <translation>正在加载嵌入模型</translation>
    </message>
    <message>
        <source>Loading without the projector</source>
        <translation>不带投影器加载</translation>
    </message>
    <message>
        <source>Look for a newer {file}</source>
        <translation>查找更新的 {file}</translation>
    </message>
    <message>
        <source>Looking at the model</source>
        <translation>正在查看模型</translation>
    </message>
    <message>
        <source>Looking at this form took more than {patience:.0f} seconds, so it cannot be used. Make it simpler.</source>
        <translation>检查此格式超过了 {patience:.0f} 秒，因此无法使用。请简化。</translation>
    </message>
    <message>
        <source>MESSAGE wants a role and a text: MESSAGE user Hello.</source>
        <translation>MESSAGE 需要角色和文字：MESSAGE user 你好。</translation>
    </message>
    <message>
        <source>Making a layer</source>
        <translation>正在制作层</translation>
    </message>
    <message>
        <source>Measured on {day}: {speed:.0f} GB/s, copying with 1 thread.</source>
        <translation>测于 {day}：{speed:.0f} GB/秒，用 1 个线程复制。</translation>
    </message>
    <message>
        <source>Measured on {day}: {speed:.0f} GB/s, copying with {threads} threads.</source>
        <translation>测于 {day}：{speed:.0f} GB/秒，用 {threads} 个线程复制。</translation>
    </message>
    <message>
        <source>Measuring how fast several tokens at once are</source>
        <translation>正在测量一次处理多个词元的速度</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Mirostat has the versions 1 and 2, and 0 is off; {version} is none.</source>
        <translation>Mirostat 有版本 1 和 2，0 为关闭；没有 {version}。</translation>
    </message>
    <message>
        <source>Mirostat leaves {count:,} candidates here.</source>
        <translation>Mirostat 在此留下 {count:,} 个候选。</translation>
    </message>
    <message>
        <source>Mirostat, version {version}</source>
        <translation>Mirostat，版本 {version}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>More than {most} servers cannot be kept: remove one first.</source>
        <translation>最多保存 {most} 个服务器：请先删除一个。</translation>
    </message>
    <message>
        <source>NVIDIA card {index}</source>
        <translation>NVIDIA 显卡 {index}</translation>
    </message>
    <message>
        <source>NVIDIA's driver cannot reach card {index}: {error}.</source>
        <translation>NVIDIA 驱动程序无法访问显卡 {index}：{error}。</translation>
    </message>
    <message>
        <source>NVIDIA's driver does not answer: {error}.</source>
        <translation>NVIDIA 驱动程序没有响应：{error}。</translation>
    </message>
    <message>
        <source>NVIDIA's driver does not tell how much memory this card has.</source>
        <translation>NVIDIA 驱动程序没有告知这块显卡的显存大小。</translation>
    </message>
    <message>
        <source>NVIDIA's driver is not installed, so its memory cannot be read. Install the driver of the card's maker.</source>
        <translation>未安装 NVIDIA 驱动程序，无法读取显存。请安装显卡厂商的驱动程序。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No answer for {seconds:.0f} s</source>
        <translation>{seconds:.0f} 秒没有响应</translation>
    </message>
    <message>
        <source>No device is named. Write one as “RTX 4090:24”: a name, a colon and its memory in GiB.</source>
        <translation>没有指定设备。请写成“RTX 4090:24”的形式：名称、冒号和以 GiB 计的显存。</translation>
    </message>
    <message>
        <source>No draft model is chosen, so no tokens are guessed ahead.</source>
        <translation>未选择草稿模型，因此不预先猜测词元。</translation>
    </message>
    <message>
        <source>No graphics card</source>
        <translation>无显卡</translation>
    </message>
    <message>
        <source>No model is in memory to read this answer. Ask it something, or load it, first.</source>
        <translation>内存中没有可读取此回答的模型。请先向模型提问或加载它。</translation>
    </message>
    <message>
        <source>No model is loaded. Load one first.</source>
        <translation>没有加载模型。请先加载一个。</translation>
    </message>
    <message>
        <source>No same result can be promised: the server decides what it runs under this name, and how.</source>
        <translation>无法保证结果相同：服务器决定以此名称运行什么以及如何运行。</translation>
    </message>
    <message>
        <source>No same result can be promised: “{server}” decides what it runs under this name, and how.</source>
        <translation>无法保证结果相同：“{server}”决定以此名称运行什么以及如何运行。</translation>
    </message>
    <message>
        <source>No sampler takes a token away: all {count:,} can be drawn.</source>
        <translation>没有采样器去掉 token：全部 {count:,} 个都可能被抽中。</translation>
    </message>
    <message>
        <source>No text can be held to “{key}” while it is written. Leave it out.</source>
        <translation>文字在写出时无法遵守“{key}”。请去掉。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not counted, since they say nothing that was looked for: {count}.</source>
        <translation>未计入（不含要找的内容）：{count} 个。</translation>
    </message>
    <message>
        <source>Not kept with this answer</source>
        <translation>未随此回答保存</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not known: it comes from another app</source>
        <translation>未知：它来自其他应用</translation>
    </message>
    <message>
        <source>Not legal advice: read the licence itself before you rely on it.</source>
        <translation>不构成法律意见：采信之前请阅读许可证原文。</translation>
    </message>
    <message>
        <source>Nothing could be counted: none of the answers says what was looked for.</source>
        <translation>无法计票：没有一个回答包含要找的内容。</translation>
    </message>
    <message>
        <source>Nothing was computed yet, so there is nothing to explain. Ask the model something.</source>
        <translation>还没有计算任何内容，因此没有可解释的。请先向模型提问。</translation>
    </message>
    <message>
        <source>Of “{preset}” these values have no effect here: {names}.</source>
        <translation>“{preset}”中的这些值在这里不起作用：{names}。</translation>
    </message>
    <message>
        <source>Offers Claude as an app and an API, also through Amazon and Google; no weights are given out.</source>
        <translation>以应用和 API 提供 Claude，也经由 Amazon 和 Google 提供；不公开权重。</translation>
    </message>
    <message>
        <source>Offers Pi as an app and its models to companies; no weights are given out.</source>
        <translation>以应用提供 Pi，并向企业提供模型；不公开权重。</translation>
    </message>
    <message>
        <source>Offers its current Palmyra models to companies as a service.</source>
        <translation>将现有的 Palmyra 模型作为服务提供给企业。</translation>
    </message>
    <message>
        <source>Ollama always applies an adapter whole: its scale stands in a comment.</source>
        <translation>Ollama 总是完整应用适配器：其强度写在注释里。</translation>
    </message>
    <message>
        <source>Ollama does not count tokens beforehand: what stands here is an estimate.</source>
        <translation>Ollama 不会预先计算 token：此处是估计值。</translation>
    </message>
    <message>
        <source>Ollama reads over these, which stand in comments that Inglenook reads: {keys}.</source>
        <translation>Ollama 会略过这些，它们写在 Inglenook 能读的注释里：{keys}。</translation>
    </message>
    <message>
        <source>Ollama takes the context window from here, and decides itself how else it holds a model.</source>
        <translation>Ollama 从这里取用上下文窗口，其余如何装载模型由它自己决定。</translation>
    </message>
    <message>
        <source>Ollama's file of “{names}” is not there. Fetch it again with “ollama pull {names}”.</source>
        <translation>Ollama 的“{names}”文件不存在。请用“ollama pull {names}”重新获取。</translation>
    </message>
    <message>
        <source>One of {count:,} answers, {same:,} of which say the same</source>
        <translation>{count:,} 个回答之一，其中 {same:,} 个说法相同</translation>
    </message>
    <message>
        <source>One source says “{licence}”</source>
        <translation>一处来源说“{licence}”</translation>
    </message>
    <message>
        <source>Only a value that is written out can stand here: {text}</source>
        <translation>此处只能写明确的值：{text}</translation>
    </message>
    <message>
        <source>Only an answer that a model gave here can be replayed. Regenerate it to have it answered anew.</source>
        <translation>只有模型在这里给出的回答才能重放。重新生成即可得到新的回答。</translation>
    </message>
    <message>
        <source>Only words can be measured, and there are images in this chat. Remove them.</source>
        <translation>只能测量文字，而此对话中有图片。请移除它们。</translation>
    </message>
    <message>
        <source>Only {count} of {asked} answers could be counted.</source>
        <translation>{asked} 个回答中只有 {count} 个可以计入。</translation>
    </message>
    <message>
        <source>Open {id}</source>
        <translation>打开 {id}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>PARAMETER wants a name and a value: PARAMETER temperature 0.8.</source>
        <translation>PARAMETER 需要名称和值：PARAMETER temperature 0.8。</translation>
    </message>
    <message>
        <source>PDF can only be written from the window. Choose markdown, html or json here.</source>
        <translation>PDF 只能从窗口导出。这里请选择 markdown、html 或 json。</translation>
    </message>
    <message>
        <source>Planning with these settings takes too much memory, so only an estimate can be given.</source>
        <translation>用这些设置规划需要太多内存，只能给出估计。</translation>
    </message>
    <message>
        <source>Predicted from the speed of {speeds}, corrected by what {count} of {whose} reached here.</source>
        <translation>根据{speeds}的速度预测，并用{whose}的{count}在本机的实测修正。</translation>
    </message>
    <message>
        <source>Predicted from the speed of {speeds}; nothing like it was measured here yet.</source>
        <translation>根据{speeds}的速度预测；本机尚无类似的实测。</translation>
    </message>
    <message>
        <source>Preparing the context window</source>
        <translation>正在准备上下文窗口</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>PySide6 {qt} does not work with Python {python}: install a version below 6.12, or use Python 3.12 or newer.</source>
        <translation>PySide6 {qt} 不支持 Python {python}：请安装低于 6.12 的版本，或使用 Python 3.12 及以上。</translation>
    </message>
    <message>
        <source>Quantizing</source>
        <translation>正在量化</translation>
    </message>
    <message>
        <source>REQUIRES wants the least version of Ollama, such as 0.14.0, not “{value}”.</source>
        <translation>REQUIRES 需要 Ollama 的最低版本，例如 0.14.0，而不是“{value}”。</translation>
    </message>
    <message>
        <source>Read from llama.cpp's log, so to a hundredth of a MiB.</source>
        <translation>读自 llama.cpp 的日志，精确到百分之一 MiB。</translation>
    </message>
    <message>
        <source>Read the card of {id}</source>
        <translation>读取 {id} 的模型卡</translation>
    </message>
    <message>
        <source>Read the header of {value}</source>
        <translation>读取 {value} 的文件头</translation>
    </message>
    <message>
        <source>Read {name} of {id}</source>
        <translation>读取 {id} 的 {name}</translation>
    </message>
    <message>
        <source>Reading again what is here, since the hub does not go on from the middle</source>
        <translation>重新读取已有内容，因为模型站点不支持从中间继续</translation>
    </message>
    <message>
        <source>Reading the projector</source>
        <translation>正在读取投影器</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>正在读取权重</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>可复现</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Room to compute {n_ubatch:,} tokens at once.</source>
        <translation>同时计算 {n_ubatch:,} 个 token 所需的空间。</translation>
    </message>
    <message>
        <source>Runs GPT behind ChatGPT and its API only; the models it gives out are called gpt-oss.</source>
        <translation>GPT 仅在 ChatGPT 及其 API 中运行；公开的模型叫 gpt-oss。</translation>
    </message>
    <message>
        <source>Runs Gemini on its own computers only; its open family is Gemma.</source>
        <translation>Gemini 仅在自家服务器上运行；开放系列是 Gemma。</translation>
    </message>
    <message>
        <source>Runs its models in Amazon Bedrock only; the weights are not given out.</source>
        <translation>模型仅在 Amazon Bedrock 中运行；不公开权重。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>搜索“{words}”</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Sells Command, Embed and Rerank as a service; weights of some Command models can be downloaded for non-commercial use.</source>
        <translation>以服务出售 Command、Embed 和 Rerank；部分 Command 模型的权重可下载用于非商业用途。</translation>
    </message>
    <message>
        <source>Sells answers with a web search behind them through its API.</source>
        <translation>通过 API 出售附带网络搜索的回答。</translation>
    </message>
    <message>
        <source>Sells its current Grok models as a service, and has given out the weights of older ones.</source>
        <translation>以服务出售现有的 Grok 模型，并公开了旧模型的权重。</translation>
    </message>
    <message>
        <source>Sells its larger Jamba models as a service; a small one can be downloaded.</source>
        <translation>以服务出售较大的 Jamba 模型；小型的可以下载。</translation>
    </message>
    <message>
        <source>Sells its models to companies and public offices in Europe, as a service or installed with them under contract.</source>
        <translation>向欧洲的企业和公共机构出售模型，以服务形式或按合同部署。</translation>
    </message>
    <message>
        <source>Send the message again; if it happens again, this model or its settings do not work here.</source>
        <translation>请重新发送消息；若再次发生，则此模型或其设置在本机无法运行。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Several tokens at once are no faster here than one after the other, so none are guessed ahead.</source>
        <translation>在这里一次处理多个词元并不比逐个处理更快，因此不预先猜测。</translation>
    </message>
    <message>
        <source>Something went wrong inside Inglenook. Try again; what was written so far is kept.</source>
        <translation>Inglenook 内部出错。请重试；已生成的内容会保留。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Spread a model over another machine</source>
        <translation>把模型分布到另一台机器</translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>正在启动引擎</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>停止文本</translation>
    </message>
    <message>
        <source>Stopped after {count} of {asked} answers.</source>
        <translation>在 {asked} 个回答中的第 {count} 个后停止。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Sum of log-probabilities</source>
        <translation>对数概率之和</translation>
    </message>
    <message>
        <source>Target surprise</source>
        <translation>目标惊异度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature {value:g} moves {moved:.0%} of the probability.</source>
        <translation>温度 {value:g} 移动了 {moved:.0%} 的概率。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>TextGen does not know all of the samplers in sampler_order: the order is left out.</source>
        <translation>TextGen 不认识 sampler_order 中的全部采样器：顺序会省略。</translation>
    </message>
    <message>
        <source>TextGen moves the temperature between two ends: dynatemp_range is left out without a temperature above it.</source>
        <translation>TextGen 在两端之间移动温度：没有高于它的温度时，dynatemp_range 会省略。</translation>
    </message>
    <message>
        <source>That is not a key: one is a single word of letters and digits. Copy it once more.</source>
        <translation>这不是密钥：密钥是由字母和数字组成的一个词。请重新复制。</translation>
    </message>
    <message>
        <source>That is not a token: one is a single word of letters and digits, such as hf_… on Hugging Face. Copy it once more.</source>
        <translation>这不是令牌：令牌是由字母和数字组成的一个词，例如 Hugging Face 的 hf_…。请重新复制。</translation>
    </message>
    <message>
        <source>That the answers agree does not mean that they are right.</source>
        <translation>回答一致并不代表它们正确。</translation>
    </message>
    <message>
        <source>The JSON schema is nested more than {deepest} levels deep.</source>
        <translation>JSON schema 的嵌套超过 {deepest} 层。</translation>
    </message>
    <message>
        <source>The JSON schema is not JSON: {reason}. Correct it.</source>
        <translation>JSON schema 不是有效的 JSON：{reason}。请更正。</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} cannot be reached: {reason}. Start it, or switch it off in Settings &gt; Servers.</source>
        <translation>无法连接 {endpoint} 上的 RPC worker：{reason}。请启动它，或在“设置 &gt; 服务器”中关闭它。</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} has no device. Start it anew.</source>
        <translation>{endpoint} 上的 RPC worker 没有设备。请重新启动它。</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} is gone: it was ended, or the network to it broke, and the model's layers on it are lost. Start it again, or switch it off in Settings &gt; Servers; then send the message again.</source>
        <translation>{endpoint} 上的 RPC worker 已消失：它被结束了，或网络中断了，其上的模型层已丢失。请重新启动它，或在“设置 &gt; 服务器”中关闭它；然后重新发送消息。</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} is not asked: the app is offline. Turn “Offline” off, or switch the worker off in Settings &gt; Servers.</source>
        <translation>不会询问 {endpoint} 上的 RPC worker：应用处于离线状态。请关闭“离线”，或在“设置 &gt; 服务器”中关闭该 worker。</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} lets nobody in: it serves one program at a time, and another one, or a model of this app, is using it. Unload that model, or start the worker anew.</source>
        <translation>{endpoint} 上的 RPC worker 不接受连接：它一次只为一个程序服务，而另一个程序或此应用的模型正在使用它。请卸载该模型，或重新启动该 worker。</translation>
    </message>
    <message>
        <source>The RPC worker at {endpoint} speaks version {version} of the protocol, and this llama.cpp speaks {protocol}. Use an rpc-server of the same llama.cpp on both machines.</source>
        <translation>{endpoint} 上的 RPC worker 使用协议版本 {version}，而此 llama.cpp 使用 {protocol}。请在两台机器上使用同一 llama.cpp 的 rpc-server。</translation>
    </message>
    <message>
        <source>The adapter is left out: its file would have to be sent to {app}.</source>
        <translation>适配器被略去：其文件需要发送给 {app}。</translation>
    </message>
    <message>
        <source>The adapter is left out: its path has ; or # in it, where llama-server's values end.</source>
        <translation>适配器会省略：其路径含有 ; 或 #，而 llama-server 的值到此为止。</translation>
    </message>
    <message>
        <source>The adapter is left out: {app}'s file has no place for it.</source>
        <translation>适配器会省略：{app} 的文件没有位置存放。</translation>
    </message>
    <message>
        <source>The adapter “{name}” cannot be used with this model: {reason}. Take the model it was made for, or a preset without it.</source>
        <translation>适配器“{name}”不能用于此模型：{reason}。请选用它所对应的模型，或不带它的预设。</translation>
    </message>
    <message>
        <source>The adapter “{name}” is a folder, as training leaves it: turn it into a GGUF file first, with llama.cpp's convert_lora_to_gguf.py.</source>
        <translation>适配器“{name}”是训练留下的文件夹：请先用 llama.cpp 的 convert_lora_to_gguf.py 把它转成 GGUF 文件。</translation>
    </message>
    <message>
        <source>The adapter “{name}” is cut short: it ends before its last tensor does. Fetch it again.</source>
        <translation>适配器“{name}”不完整：它在最后一个张量之前就结束了。请重新下载。</translation>
    </message>
    <message>
        <source>The adapter “{path}” is not there. Write its whole path into the preset.</source>
        <translation>找不到适配器“{path}”。请在预设中写出它的完整路径。</translation>
    </message>
    <message>
        <source>The address leads to “{url}”, where no picture is fetched from.</source>
        <translation>该地址指向“{url}”，不会从那里获取图片。</translation>
    </message>
    <message>
        <source>The answer begins with what its constraint forbids. Change its beginning, or the constraint.</source>
        <translation>回答的开头不符合约束。请修改开头或约束。</translation>
    </message>
    <message>
        <source>The answer is too long to be looked through.</source>
        <translation>回答过长，无法检查。</translation>
    </message>
    <message>
        <source>The answer of {host} cannot be unpacked. Try again.</source>
        <translation>无法解压 {host} 的响应。请重试。</translation>
    </message>
    <message>
        <source>The answer of {host} is too long to be a hub's.</source>
        <translation>{host} 的响应过长，不像来自模型站点。</translation>
    </message>
    <message>
        <source>The bias on token {token} goes from {least:g} (never) to {most:g}; {by:g} is not possible.</source>
        <translation>token {token} 的偏置范围是 {least:g}（从不）到 {most:g}；{by:g} 不可用。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not one that this computer trusts: something on the way reads along, such as a company's proxy. If it is yours, name its certificates file in the network settings.</source>
        <translation>本机不信任 {host} 的证书：途中有设备在读取内容，例如公司代理。若是自己的代理，请在网络设置中指定其证书文件。</translation>
    </message>
    <message>
        <source>The certificate of “{server}” is not one that this computer trusts. If the server made it itself, allow that in its settings; if it is your network's, name its certificates file there.</source>
        <translation>此电脑不信任“{server}”的证书。如果是服务器自己签发的，请在其设置中允许；如果属于你的网络，请在网络设置中指定其证书文件。</translation>
    </message>
    <message>
        <source>The chat is too long for “{model}” on “{server}”.</source>
        <translation>对话对“{server}”上的“{model}”来说太长了。</translation>
    </message>
    <message>
        <source>The chats in “{path}” are in use by another program. Close it or wait a moment, then try again.</source>
        <translation>“{path}”中的对话正被其他程序使用。请关闭它或稍候再试。</translation>
    </message>
    <message>
        <source>The chats in “{path}” can only be read: the file is damaged, and writing would damage more of it. Restore one of the copies in “{backups}”.</source>
        <translation>“{path}”中的对话只能读取：文件已损坏，写入会加重损坏。请恢复“{backups}”中的一个副本。</translation>
    </message>
    <message>
        <source>The chats in “{path}” cannot be read or written ({reason}). Check the disk, then try again.</source>
        <translation>无法读写“{path}”中的对话（{reason}）。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The chats in “{path}” cannot be read: the file is damaged or is not a database. It has been left as it is. Restore one of the copies in “{backups}” (in a terminal: inglenook chats restore), or move the file to another folder to start with no chats.</source>
        <translation>无法读取“{path}”中的对话：文件已损坏或不是数据库。文件保持原样。请恢复“{backups}”中的一个副本（终端命令：inglenook chats restore），或将文件移到其他文件夹以从空白开始。</translation>
    </message>
    <message>
        <source>The chats in “{path}” cannot be written: the disk is full. Free some space and try again.</source>
        <translation>无法写入“{path}”中的对话：磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The chats in “{path}” have been closed. Start Inglenook again.</source>
        <translation>“{path}”中的对话已关闭。请重新启动 Inglenook。</translation>
    </message>
    <message>
        <source>The chats in “{path}” were written by a newer Inglenook (format {version}; this one knows up to {newest}) and have been left as they are. Update Inglenook to open them.</source>
        <translation>“{path}”中的对话由更新版本的 Inglenook 写入（格式 {version}；此版本最高支持 {newest}），保持原样。请更新 Inglenook 后打开。</translation>
    </message>
    <message>
        <source>The checksum was computed, but nothing is known to compare it with.</source>
        <translation>已计算校验和，但没有可比对的数据。</translation>
    </message>
    <message>
        <source>The connection to {host} was cut: {reason}. Try again.</source>
        <translation>与 {host} 的连接中断：{reason}。请重试。</translation>
    </message>
    <message>
        <source>The connection to “{server}” was cut: {reason}. Try again, or choose another model.</source>
        <translation>与“{server}”的连接中断：{reason}。请重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>The constraint has {count:,} characters, and {longest:,} is the most. Shorten it.</source>
        <translation>约束有 {count:,} 个字符，最多 {longest:,} 个。请缩短。</translation>
    </message>
    <message>
        <source>The content is what was published.{more}</source>
        <translation>内容与发布的一致。{more}</translation>
    </message>
    <message>
        <source>The context window was full</source>
        <translation>上下文窗口已满</translation>
    </message>
    <message>
        <source>The context window, the batch and the conversations must be 1 or more each.</source>
        <translation>上下文窗口、批大小和对话数都必须至少为 1。</translation>
    </message>
    <message>
        <source>The copy could not be put in the place of “{path}” ({reason}). Check that there is room and that you may write there, then try again.</source>
        <translation>无法用副本替换“{path}”（{reason}）。请检查空间和写入权限后重试。</translation>
    </message>
    <message>
        <source>The download could not be put into the queue. Try again.</source>
        <translation>无法将下载加入队列。请重试。</translation>
    </message>
    <message>
        <source>The download could not be stored in “{folder}” ({reason}). Check the disk and that you may write there, then try again.</source>
        <translation>无法将下载保存到“{folder}”（{reason}）。请检查磁盘和写入权限后重试。</translation>
    </message>
    <message>
        <source>The download met a fault in Inglenook; its log has the details. Try again.</source>
        <translation>下载时遇到 Inglenook 的错误；详情见日志。请重试。</translation>
    </message>
    <message>
        <source>The drive of your models folder is not there, so “{folder}” cannot be made: connect it.</source>
        <translation>你的模型文件夹所在驱动器不存在，无法创建“{folder}”：请连接驱动器。</translation>
    </message>
    <message>
        <source>The drive of “{path}” is not there: connect it.</source>
        <translation>“{path}”所在驱动器不存在：请连接。</translation>
    </message>
    <message>
        <source>The driver amdgpu does not tell how much memory this card has or has free.</source>
        <translation>amdgpu 驱动程序没有告知这块显卡的显存总量或可用量。</translation>
    </message>
    <message>
        <source>The engine broke the connection and was ended. Send the message again.</source>
        <translation>引擎断开了连接并已结束。请重新发送消息。</translation>
    </message>
    <message>
        <source>The engine could not be started ({outcome}). Install Inglenook again.</source>
        <translation>无法启动引擎（{outcome}）。请重新安装 Inglenook。</translation>
    </message>
    <message>
        <source>The engine could not load “{name}”: {reason}. Choose another file.</source>
        <translation>引擎无法加载“{name}”：{reason}。请选择其他文件。</translation>
    </message>
    <message>
        <source>The engine did not answer for {silence:.0f} seconds and was ended. Send the message again; if it happens again, choose a smaller model or a shorter context window.</source>
        <translation>引擎 {silence:.0f} 秒没有响应，已被结束。请重新发送消息；若再次发生，请选择更小的模型或更短的上下文窗口。</translation>
    </message>
    <message>
        <source>The engine did not start within {start_s:.0f} s. Try again, or install Inglenook again.</source>
        <translation>引擎未能在 {start_s:.0f} 秒内启动。请重试，或重新安装 Inglenook。</translation>
    </message>
    <message>
        <source>The engine did not start within {start_s:.0f} seconds, so only an estimate can be given.</source>
        <translation>引擎未能在 {start_s:.0f} 秒内启动，只能给出估计。</translation>
    </message>
    <message>
        <source>The engine ended because this build of llama.cpp needs a newer processor than this computer has. Install the portable build of Inglenook.</source>
        <translation>引擎已结束，因为此 llama.cpp 版本需要比本机更新的处理器。请安装 Inglenook 的便携版。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly with exit code {exit_code}{because}. {again}</source>
        <translation>引擎意外结束，退出码 {exit_code}{because}。{again}</translation>
    </message>
    <message>
        <source>The engine failed (code {code} of llama.cpp). Try again.</source>
        <translation>引擎出错（llama.cpp 代码 {code}）。请重试。</translation>
    </message>
    <message>
        <source>The engine failed while it was measured (code {code} of llama.cpp).</source>
        <translation>测量时引擎出错（llama.cpp 代码 {code}）。</translation>
    </message>
    <message>
        <source>The engine failed while its speed was measured (code {code} of llama.cpp). Try again.</source>
        <translation>测量引擎速度时失败（llama.cpp 代码 {code}）。请重试。</translation>
    </message>
    <message>
        <source>The engine failed while reading the prompt (code {code} of llama.cpp). Try again.</source>
        <translation>引擎读取提示词时失败（llama.cpp 代码 {code}）。请重试。</translation>
    </message>
    <message>
        <source>The engine failed while reading the texts (code {code} of llama.cpp). Try again.</source>
        <translation>引擎读取文本时失败（llama.cpp 代码 {code}）。请重试。</translation>
    </message>
    <message>
        <source>The engine failed while writing the answer (code {code} of llama.cpp). Try again.</source>
        <translation>引擎生成回答时失败（llama.cpp 代码 {code}）。请重试。</translation>
    </message>
    <message>
        <source>The engine gave no vector for a text. Choose another embedding model.</source>
        <translation>引擎没有为某段文本给出向量。请选择其他嵌入模型。</translation>
    </message>
    <message>
        <source>The engine has said nothing of these tokens. Try again.</source>
        <translation>引擎没有给出这些 token 的信息。请重试。</translation>
    </message>
    <message>
        <source>The engine that runs “{model}” does not tell how likely each token of a text is. Inglenook's own does: choose a model on this computer.</source>
        <translation>运行“{model}”的引擎不会给出文本中每个 token 的概率。Inglenook 自带的引擎可以：请选择此计算机上的模型。</translation>
    </message>
    <message>
        <source>The engine was ended by the system or by another program, most likely because memory ran out. {smaller}</source>
        <translation>引擎被系统或其他程序结束，很可能是内存耗尽。{smaller}</translation>
    </message>
    <message>
        <source>The engine was ended from outside ({name}). Send the message again.</source>
        <translation>引擎被外部结束（{name}）。请重新发送消息。</translation>
    </message>
    <message>
        <source>The example messages are left out: {app}'s file has no place for them.</source>
        <translation>示例消息会省略：{app} 的文件没有位置存放。</translation>
    </message>
    <message>
        <source>The experts of {experts_on_cpu} layers in main memory: {need}.</source>
        <translation>{experts_on_cpu} 层的专家放在内存中：{need}。</translation>
    </message>
    <message>
        <source>The file to plan with could not be made ({reason}), so only an estimate can be given.</source>
        <translation>无法创建规划所用的文件（{reason}），只能给出估计。</translation>
    </message>
    <message>
        <source>The file's header says “{licence}”</source>
        <translation>文件头注明“{licence}”</translation>
    </message>
    <message>
        <source>The files take {tokens:,} tokens, and there is room for {room:,}. Choose how much of them is given: --attach-as cut or --attach-as passages.</source>
        <translation>文件占 {tokens:,} 个 token，而可用空间为 {room:,} 个。请选择提供多少内容：--attach-as cut 或 --attach-as passages。</translation>
    </message>
    <message>
        <source>The folder for temporary files ({folder}) lies on a drive that cannot hold sparse files, so only an estimate can be given. Set TMPDIR to a folder on another drive.</source>
        <translation>临时文件夹（{folder}）所在驱动器不支持稀疏文件，只能给出估计。请将 TMPDIR 设为其他驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>The formula was not checked with the architecture “{architecture}”: the engine's plan is surer.</source>
        <translation>公式未在架构“{architecture}”上验证过：引擎的规划更可靠。</translation>
    </message>
    <message>
        <source>The grammar allows nothing more, and does not end the answer either. Change it.</source>
        <translation>语法不再允许任何内容，也没有结束回答。请修改。</translation>
    </message>
    <message>
        <source>The grammar has no rule called root, with which every answer begins. Add one.</source>
        <translation>语法中没有名为 root 的规则，而每个回答都从它开始。请添加。</translation>
    </message>
    <message>
        <source>The grammar has {count:,} characters, and {longest:,} is the most.</source>
        <translation>语法有 {count:,} 个字符，最多 {longest:,} 个。</translation>
    </message>
    <message>
        <source>The hub ended its answer before the whole file had come.</source>
        <translation>文件尚未传完，模型站点就结束了响应。</translation>
    </message>
    <message>
        <source>The hub named an address at {host}, which is not its own: it was not asked.</source>
        <translation>模型站点给出了 {host} 的地址，那不是它自己的：没有访问。</translation>
    </message>
    <message>
        <source>The hub names a file {name}, which could land outside the models folder or cannot be stored on every system, so nothing was downloaded. Choose another repository.</source>
        <translation>模型站点给出的文件 {name} 可能落在模型文件夹之外，或无法在所有系统上存储，因此没有下载。请选择其他仓库。</translation>
    </message>
    <message>
        <source>The hub now says that the file has {total:,} bytes, not {total_2:,}.</source>
        <translation>模型站点现在说文件有 {total:,} 字节，而不是 {total_2:,}。</translation>
    </message>
    <message>
        <source>The hub says that the file has nothing after byte {start:,}, though it should.</source>
        <translation>模型站点说文件在第 {start:,} 字节之后没有内容，但应该有。</translation>
    </message>
    <message>
        <source>The hub sent a piece of the file without saying which.</source>
        <translation>模型站点发来了文件的一段，却没说明是哪一段。</translation>
    </message>
    <message>
        <source>The hub sent another piece of the file than was asked for.</source>
        <translation>模型站点发来的不是所请求的那一段。</translation>
    </message>
    <message>
        <source>The hub sent the request in circles. Check its address in the network settings.</source>
        <translation>模型站点让请求循环跳转。请检查网络设置中的地址。</translation>
    </message>
    <message>
        <source>The hub's address is not one that can be opened. Check it in the network settings.</source>
        <translation>无法打开模型站点的地址。请在网络设置中检查。</translation>
    </message>
    <message>
        <source>The hub's answer about “{id}” cannot be understood. Try again, or check its address.</source>
        <translation>无法理解模型站点关于“{id}”的响应。请重试，或检查其地址。</translation>
    </message>
    <message>
        <source>The hub's card says “{licence}”</source>
        <translation>站点的模型卡注明“{licence}”</translation>
    </message>
    <message>
        <source>The layers on the GPU are a share of the model's ({share}): they are left to the engine.</source>
        <translation>GPU 上的层数是占模型的比例（{share}）：交由引擎决定。</translation>
    </message>
    <message>
        <source>The layers that lie in main memory, and the words' embedding.</source>
        <translation>内存中的层，以及词嵌入。</translation>
    </message>
    <message>
        <source>The layers that lie on this card.</source>
        <translation>这块显卡上的层。</translation>
    </message>
    <message>
        <source>The length penalty goes from -4 to 4, the alpha of a contrastive search from 0 to 1. Reset them.</source>
        <translation>长度惩罚范围是 -4 到 4，对比搜索的 alpha 是 0 到 1。请重置。</translation>
    </message>
    <message>
        <source>The licence is left out: {app}'s file has no place for it.</source>
        <translation>许可证会省略：{app} 的文件没有位置存放。</translation>
    </message>
    <message>
        <source>The memory's speed was not measured: the system gave none to do it in.</source>
        <translation>未测量内存速度：系统没有分配到内存。</translation>
    </message>
    <message>
        <source>The memory's speed was not measured: too little of it is free right now.</source>
        <translation>未测量内存速度：当前可用内存太少。</translation>
    </message>
    <message>
        <source>The message is too long: with its chat it has {count:,} bytes, and {largest:,} is the most. Send less, or start a new chat.</source>
        <translation>消息太长：连同对话共 {count:,} 字节，上限为 {largest:,}。请少发一些，或新建对话。</translation>
    </message>
    <message>
        <source>The messages above or the system prompt have changed since, so the model is asked something else.</source>
        <translation>上方的消息或系统提示此后已改变，因此问模型的内容不同了。</translation>
    </message>
    <message>
        <source>The model does not remember this far back. Look at a later token.</source>
        <translation>模型记不得这么早的内容。请查看更靠后的 token。</translation>
    </message>
    <message>
        <source>The model ended the answer itself</source>
        <translation>模型自行结束了回答</translation>
    </message>
    <message>
        <source>The model has been unloaded. Load it again.</source>
        <translation>模型已卸载。请重新加载。</translation>
    </message>
    <message>
        <source>The model is left out: in {app} a preset goes with any.</source>
        <translation>模型会省略：在 {app} 中预设适用于任何模型。</translation>
    </message>
    <message>
        <source>The model is still answering. Wait for the end of the answer, or stop it.</source>
        <translation>模型仍在回答。请等它结束，或停止它。</translation>
    </message>
    <message>
        <source>The model “{base}” is left out: llama-server wants a file or hf.co/….</source>
        <translation>模型“{base}”会省略：llama-server 需要文件或 hf.co/…。</translation>
    </message>
    <message>
        <source>The model's chat template ends with an image, and the model needs words. Use another model.</source>
        <translation>模型的对话模板以图片结尾，而模型需要文字。请使用其他模型。</translation>
    </message>
    <message>
        <source>The model's chat template failed on this conversation: {reason}. Use another model, or another file of this one.</source>
        <translation>模型的对话模板在此对话上失败：{reason}。请使用其他模型，或该模型的其他文件。</translation>
    </message>
    <message>
        <source>The model's chat template leaves out an image. Use another model, or another file of this one.</source>
        <translation>模型的对话模板漏掉了一张图片。请使用其他模型，或此模型的另一个文件。</translation>
    </message>
    <message>
        <source>The model's chat template refuses this conversation: {reason}. Start a new chat, or use another model.</source>
        <translation>模型的对话模板拒绝此对话：{reason}。请新建对话，或使用其他模型。</translation>
    </message>
    <message>
        <source>The model's chat template was stopped: it {error}. The model file is broken or made to do harm: use another one.</source>
        <translation>模型的对话模板已被停止：它{error}。模型文件已损坏或带有恶意：请换一个。</translation>
    </message>
    <message>
        <source>The model's file has another content than then (its sha256 differs).</source>
        <translation>模型文件的内容与当时不同（sha256 不同）。</translation>
    </message>
    <message>
        <source>The model's file has changed since: it had {before:,} bytes and has {now:,} now.</source>
        <translation>模型文件此后已改变：当时为 {before:,} 字节，现在为 {now:,} 字节。</translation>
    </message>
    <message>
        <source>The model's file is not there any more.</source>
        <translation>模型文件已不存在。</translation>
    </message>
    <message>
        <source>The model's file was written again since; whether with the same content is not known.</source>
        <translation>模型文件此后被重新写入；内容是否相同未知。</translation>
    </message>
    <message>
        <source>The model's “{key}” has {count:,} values, more than can be planned with. How much memory it takes can only be estimated.</source>
        <translation>模型的“{key}”有 {count:,} 个值，超出可规划的数量。内存占用只能估计。</translation>
    </message>
    <message>
        <source>The model's “{key}” is an {kind}, which no version of llama.cpp reads. Choose another.</source>
        <translation>模型的“{key}”是 {kind} 类型，没有任何 llama.cpp 版本能读取。请另选。</translation>
    </message>
    <message>
        <source>The network settings changed while the hub was asked. Try again.</source>
        <translation>询问模型站点时网络设置发生了变化。请重试。</translation>
    </message>
    <message>
        <source>The note is left out: {app} keeps none.</source>
        <translation>备注会省略：{app} 不保存备注。</translation>
    </message>
    <message>
        <source>The other app says that it failed.</source>
        <translation>另一个应用表示已失败。</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <translation>无法写入输出：{reason}。</translation>
    </message>
    <message>
        <source>The package nvidia-ml-py is not installed, so NVIDIA's cards cannot be read.</source>
        <translation>未安装 nvidia-ml-py 软件包，无法读取 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>The passages were looked up by their words, not by their meaning.</source>
        <translation>段落是按词语查找的，而不是按含义。</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {error}.</source>
        <translation>无法读取该模式：{error}。</translation>
    </message>
    <message>
        <source>The picture of {host} is larger than {most} MiB: it was not loaded.</source>
        <translation>{host} 的图片大于 {most} MiB，未加载。</translation>
    </message>
    <message>
        <source>The picture's address is not one that can be opened.</source>
        <translation>图片的地址无法打开。</translation>
    </message>
    <message>
        <source>The preset's template writes text only, and there are images in this chat. Choose another preset, or remove the images.</source>
        <translation>预设的模板只写文字，而此对话中有图片。请选择其他预设，或移除图片。</translation>
    </message>
    <message>
        <source>The probabilities of an answer's tokens are not asked of Ollama.</source>
        <translation>不会向 Ollama 询问回答中各 token 的概率。</translation>
    </message>
    <message>
        <source>The program that runs the model, and its tables.</source>
        <translation>运行模型的程序及其表格。</translation>
    </message>
    <message>
        <source>The projector failed on an image. Remove the image, or use another projector file.</source>
        <translation>投影器处理一张图片时失败。请移除该图片，或使用其他投影器文件。</translation>
    </message>
    <message>
        <source>The projector writes words around an image that this model does not know: it was made for another one. Use the projector that came with the model.</source>
        <translation>投影器在图片前后写入了此模型不认识的词：它是为其他模型制作的。请使用随模型附带的投影器。</translation>
    </message>
    <message>
        <source>The projector “{name}” cannot be opened. Check that it is still there and is a GGUF file.</source>
        <translation>投影器“{name}”无法打开。请检查它是否还在，并且是 GGUF 文件。</translation>
    </message>
    <message>
        <source>The projector “{name}” does not see images: it is made for sound.</source>
        <translation>投影器“{name}”看不了图片：它是为声音制作的。</translation>
    </message>
    <message>
        <source>The projector “{name}” does not see images: it is made for sound. Use the model without it.</source>
        <translation>投影器“{name}”看不了图片：它是为声音制作的。请不带它使用模型。</translation>
    </message>
    <message>
        <source>The projector “{name}” is cut short: it ends before its last tensor does. Fetch it again.</source>
        <translation>投影器“{name}”不完整：它在最后一个张量之前就结束了。请重新下载。</translation>
    </message>
    <message>
        <source>The projector “{name}” is damaged or was not downloaded completely. Download it again.</source>
        <translation>投影器“{name}”已损坏或未下载完整。请重新下载。</translation>
    </message>
    <message>
        <source>The projector “{name}” is of the kind “{first}”, which this version of the engine does not know. Update Inglenook, or use the model without it.</source>
        <translation>投影器“{name}”属于“{first}”类型，此版本的引擎不认识。请更新 Inglenook，或不带它使用模型。</translation>
    </message>
    <message>
        <source>The projector “{name}” was made for another model: it writes {second} numbers a token, and this model reads {first}. Use the projector that came with the model, or take this one out of the model's folder.</source>
        <translation>投影器“{name}”是为其他模型制作的：它每个 token 写 {second} 个数，而此模型读 {first} 个。请使用随模型附带的投影器，或把它移出模型的文件夹。</translation>
    </message>
    <message>
        <source>The proxy did not let {host} be reached: {reason}. Check the network settings.</source>
        <translation>代理不允许访问 {host}：{reason}。请检查网络设置。</translation>
    </message>
    <message>
        <source>The proxy did not let “{server}” be reached: {reason}. Check the network settings.</source>
        <translation>代理不允许连接“{server}”：{reason}。请检查网络设置。</translation>
    </message>
    <message>
        <source>The question was deleted from its chat, so no answer to it can be kept.</source>
        <translation>该问题已从其对话中删除，因此无法保留对它的回答。</translation>
    </message>
    <message>
        <source>The role of a MESSAGE is system, user or assistant, in small letters, not “{key}”.</source>
        <translation>MESSAGE 的角色是小写的 system、user 或 assistant，而不是“{key}”。</translation>
    </message>
    <message>
        <source>The same, word for word</source>
        <translation>逐字相同</translation>
    </message>
    <message>
        <source>The same, word for word, as far as both went</source>
        <translation>在两者都有的范围内逐字相同</translation>
    </message>
    <message>
        <source>The sampler “{name}” stands twice in the order. Take one of them out.</source>
        <translation>采样器“{name}”在顺序中出现两次。请去掉一个。</translation>
    </message>
    <message>
        <source>The sampling of this answer was not kept, so it cannot be replayed.</source>
        <translation>此回答的采样设置未保存，因此无法重放。</translation>
    </message>
    <message>
        <source>The schema of this source would be too long.</source>
        <translation>由此源码生成的 schema 会过长。</translation>
    </message>
    <message>
        <source>The seed is fixed ({seed} where none is chosen), and so is how the prompt is read: in the same portions, and from memory only what reading gives to the last digit. No tokens are guessed ahead, and on the processor flash attention is off where the context can be read without it; the number of threads makes no difference.</source>
        <translation>固定的是随机种子（未选择时为 {seed}）和读取提示词的方式：分成同样的批次，记忆中只使用与重新读取逐位相同的部分。不预先猜测 token；在处理器上，只要上下文无需 Flash Attention 就能读取，就将其关闭；线程数没有影响。</translation>
    </message>
    <message>
        <source>The server decides how it holds this model in memory.</source>
        <translation>服务器决定如何将此模型放在内存中。</translation>
    </message>
    <message>
        <source>The server of “{model}” is not set up any more: add it again, or choose another model.</source>
        <translation>“{model}”的服务器已不再设置：请重新添加，或选择其他模型。</translation>
    </message>
    <message>
        <source>The server writes the prompt itself and does not show it.</source>
        <translation>服务器自行生成提示词，并不显示。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in “{path}”: they would be larger than {max_bytes} KiB. What was saved before is still there. Shorten the system prompt.</source>
        <translation>无法将设置保存到“{path}”：会超过 {max_bytes} KiB。之前保存的内容仍在。请缩短系统提示词。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in “{path}”: {reason}. What was saved before is still there. Check that you may write the folder and that the disk is not full.</source>
        <translation>无法将设置保存到“{path}”：{reason}。之前保存的内容仍在。请检查文件夹是否可写、磁盘是否已满。</translation>
    </message>
    <message>
        <source>The settings in “{path}” cannot be read: {reason}. Check that it is a file and that you may read it.</source>
        <translation>无法读取“{path}”中的设置：{reason}。请检查它是否为可读的文件。</translation>
    </message>
    <message>
        <source>The settings in “{path}” could not all be read ({reason}).</source>
        <translation>“{path}”中的设置未能全部读取（{reason}）。</translation>
    </message>
    <message>
        <source>The source has more than {longest:,} characters.</source>
        <translation>源码超过 {longest:,} 个字符。</translation>
    </message>
    <message>
        <source>The source is nested too deeply.</source>
        <translation>源码嵌套过深。</translation>
    </message>
    <message>
        <source>The speed of main memory has not been measured yet.</source>
        <translation>尚未测量内存速度。</translation>
    </message>
    <message>
        <source>The system prompt is left out: {app}'s file has no place for it.</source>
        <translation>系统提示词会省略：{app} 的文件没有位置存放。</translation>
    </message>
    <message>
        <source>The system's keyring cannot be used: {reason}. Unlock or repair it, or use {variable}.</source>
        <translation>无法使用系统钥匙串：{reason}。请解锁或修复它，或使用 {variable}。</translation>
    </message>
    <message>
        <source>The system's keyring is locked: unlock it, then try again.</source>
        <translation>系统的密钥环已锁定：请解锁后再试。</translation>
    </message>
    <message>
        <source>The system's keyring is switched off and keeps nothing. Use {variable} instead.</source>
        <translation>系统的密钥环已关闭，不保存任何内容。请改用 {variable}。</translation>
    </message>
    <message>
        <source>The template is left out: {app} does not read Go's templates.</source>
        <translation>模板会省略：{app} 不读取 Go 模板。</translation>
    </message>
    <message>
        <source>The template of “{preset}” cannot be used: {problem}</source>
        <translation>无法使用“{preset}”的模板：{problem}</translation>
    </message>
    <message>
        <source>The template of “{preset}” reads no tools: the model is not told of them.</source>
        <translation>“{preset}”的模板不读取工具：模型不会得知它们。</translation>
    </message>
    <message>
        <source>The tensors that this file's header names are longer than any file can be: it is damaged. Take another copy of it.</source>
        <translation>此文件头所列张量超过任何文件的可能长度：文件已损坏。请换一个副本。</translation>
    </message>
    <message>
        <source>The text of {piece} cannot be written into a Modelfile: it has lines that end with three quotation marks. Change one of these lines.</source>
        <translation>{piece} 的文字无法写入 Modelfile：其中有以三个引号结尾的行。请修改其中一行。</translation>
    </message>
    <message>
        <source>The text that begins here with {quote} has no {quote} at the end of a line.</source>
        <translation>此处以 {quote} 开头的文字，没有在行尾以 {quote} 结束。</translation>
    </message>
    <message>
        <source>The token limit was reached</source>
        <translation>达到了词元上限</translation>
    </message>
    <message>
        <source>The tools are longer than {most:,} characters.</source>
        <translation>工具超过 {most:,} 个字符。</translation>
    </message>
    <message>
        <source>The tools cannot be used: {reason}</source>
        <translation>这些工具无法使用：{reason}</translation>
    </message>
    <message>
        <source>The trash was emptied by another Inglenook in the middle of the import. Import again.</source>
        <translation>导入过程中回收站被另一个 Inglenook 清空。请重新导入。</translation>
    </message>
    <message>
        <source>The window cannot open: {error}. Install Inglenook again.</source>
        <translation>无法打开窗口：{error}。请重新安装 Inglenook。</translation>
    </message>
    <message>
        <source>The “description” of {name} is a text.</source>
        <translation>{name} 的 “description” 是文本。</translation>
    </message>
    <message>
        <source>The “parameters” of {name} are a JSON schema, an object.</source>
        <translation>{name} 的 “parameters” 是一个 JSON 模式对象。</translation>
    </message>
    <message>
        <source>Then {name} {value:g} leaves {count:,} candidates.</source>
        <translation>然后 {name} {value:g} 留下 {count:,} 个候选。</translation>
    </message>
    <message>
        <source>There are more than {most:,} sections in it.</source>
        <translation>其中的节超过 {most:,} 个。</translation>
    </message>
    <message>
        <source>There are more than {most_chats:,} chats. Import them in several parts.</source>
        <translation>超过 {most_chats:,} 个对话。请分几部分导入。</translation>
    </message>
    <message>
        <source>There are no models yet: put GGUF files into “{folder}”.</source>
        <translation>还没有模型：请把 GGUF 文件放入“{folder}”。</translation>
    </message>
    <message>
        <source>There are too many models named “{wanted}” already: rename the file.</source>
        <translation>名为“{wanted}”的模型已太多：请重命名文件。</translation>
    </message>
    <message>
        <source>There are {count:,} biases on tokens; {most:,} are the most.</source>
        <translation>有 {count:,} 个 token 偏置；最多 {most:,} 个。</translation>
    </message>
    <message>
        <source>There are {count:,} tools, and {most:,} are the most.</source>
        <translation>有 {count:,} 个工具，最多 {most:,} 个。</translation>
    </message>
    <message>
        <source>There is a bias on token {token}, but this model's tokens go from 0 to {last}. Biases belong to one model's vocabulary: reset them in the settings.</source>
        <translation>有一个针对 token {token} 的偏置，但此模型的 token 从 0 到 {last}。偏置属于某一个模型的词表：请在设置中重置。</translation>
    </message>
    <message>
        <source>There is a number in it that is too long.</source>
        <translation>其中有过长的数字。</translation>
    </message>
    <message>
        <source>There is a preset “{name}” already. Give this one another name.</source>
        <translation>已有预设“{name}”。请换一个名称。</translation>
    </message>
    <message>
        <source>There is a server “{name}” already: choose another name.</source>
        <translation>已有名为“{name}”的服务器：请换一个名称。</translation>
    </message>
    <message>
        <source>There is another file at “{target}” already, and it was left as it is. Move or rename it, then try again.</source>
        <translation>“{target}”处已有另一个文件，保持原样。请移动或重命名它，然后重试。</translation>
    </message>
    <message>
        <source>There is no FROM line. Add one that names the model, such as FROM llama3.2.</source>
        <translation>没有 FROM 行。请添加一行写明模型，例如 FROM llama3.2。</translation>
    </message>
    <message>
        <source>There is no RPC worker {endpoint} in the settings.</source>
        <translation>设置中没有 RPC worker {endpoint}。</translation>
    </message>
    <message>
        <source>There is no class here: paste one with its fields, such as “name: str”.</source>
        <translation>这里没有类：请粘贴带有字段的类，例如“name: str”。</translation>
    </message>
    <message>
        <source>There is no file to download in “{repository}”.</source>
        <translation>“{repository}”中没有可下载的文件。</translation>
    </message>
    <message>
        <source>There is no file “{file}” in “{repository}”: it was renamed or removed.</source>
        <translation>“{repository}”中没有文件“{file}”：已被重命名或移除。</translation>
    </message>
    <message>
        <source>There is no file “{part}” any more. Choose another model, or tell the Models page where it lies now.</source>
        <translation>文件“{part}”已不存在。请选择其他模型，或在“模型”页指出它现在的位置。</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>没有文件“{path}”。</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Say where the model is now in the FROM line, or choose another.</source>
        <translation>没有文件“{path}”。请在 FROM 行写明模型现在的位置，或选择其他模型。</translation>
    </message>
    <message>
        <source>There is no file “{source}”: check its name and folder.</source>
        <translation>没有文件“{source}”：请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>There is no file “{value}” for {name}, seen from this Modelfile.</source>
        <translation>从此 Modelfile 所在位置看，没有用于 {name} 的文件“{value}”。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”: check its name, or connect its drive.</source>
        <translation>没有文件夹“{folder}”：请检查名称，或连接驱动器。</translation>
    </message>
    <message>
        <source>There is no memory for several answers at once, so they are written one after the other.</source>
        <translation>内存不足以同时生成多个回答，因此逐个生成。</translation>
    </message>
    <message>
        <source>There is no model “{base}” in the library, and Ollama has none of that name here. Fetch it with “ollama pull {base}” or in Discover, or put another name into the FROM line.</source>
        <translation>模型库中没有模型“{base}”，此处的 Ollama 也没有该名称的模型。请用“ollama pull {base}”或在“发现”中获取，或在 FROM 行换一个名称。</translation>
    </message>
    <message>
        <source>There is no model “{base}”. Fetch one in Discover, or put another name into the FROM line.</source>
        <translation>没有模型“{base}”。请在“发现”中获取一个，或在 FROM 行换一个名称。</translation>
    </message>
    <message>
        <source>There is no model “{reference}”. {advice}</source>
        <translation>没有模型“{reference}”。{advice}</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>没有预设“{name}”。</translation>
    </message>
    <message>
        <source>There is no question above this answer any more.</source>
        <translation>此回答上面已没有问题。</translation>
    </message>
    <message>
        <source>There is no question above this answer.</source>
        <translation>此回答上方没有问题。</translation>
    </message>
    <message>
        <source>There is no repository “{repository}” on {host}: check its spelling.{private}</source>
        <translation>{host} 上没有仓库“{repository}”：请检查拼写。{private}</translation>
    </message>
    <message>
        <source>There is no room for the documents: the chat fills the context window of {count:,} tokens. Choose a larger one, or start a new chat.</source>
        <translation>没有空间放文档：对话已占满 {count:,} 个 token的上下文窗口。请选择更大的窗口，或开始新对话。</translation>
    </message>
    <message>
        <source>There is no sampler “{name}”. The order is made of {names}.</source>
        <translation>没有采样器“{name}”。顺序由 {names} 组成。</translation>
    </message>
    <message>
        <source>There is no section in it, such as [my model].</source>
        <translation>其中没有节，例如 [my model]。</translation>
    </message>
    <message>
        <source>There is no server “{name}”.</source>
        <translation>没有名为“{name}”的服务器。</translation>
    </message>
    <message>
        <source>There is not enough memory for a context window of {window:,} tokens. Choose a smaller context window, or close other programs.</source>
        <translation>内存不足以容纳 {window:,} 个 token 的上下文窗口。请选择更小的上下文窗口，或关闭其他程序。</translation>
    </message>
    <message>
        <source>There is not enough memory for the embedding model. Close other programs, or choose a smaller one.</source>
        <translation>内存不足以加载嵌入模型。请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory for “{name}”. Close other programs, place fewer layers on the GPU, or choose a smaller model or quantization.</source>
        <translation>内存不足以加载“{name}”。请关闭其他程序、减少放到 GPU 的层数，或选择更小的模型或量化。</translation>
    </message>
    <message>
        <source>There is not enough memory to compute several continuations side by side. Choose fewer beams or candidates, a lower limit of tokens, or a smaller context window.</source>
        <translation>内存不足，无法并行计算多个续写。请减少束数或候选数、降低 token 上限，或选择更小的上下文窗口。</translation>
    </message>
    <message>
        <source>There is not enough room on “{volume_of}”: {size} are needed{reserve}, but only {size_2} are free. Free some space, then resume: it goes on from where it is.</source>
        <translation>“{volume_of}”空间不足：需要 {size}{reserve}，但只有 {size_2} 可用。请腾出空间后继续：会从中断处接着下载。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>There is nothing to answer: the message is empty. Write something.</source>
        <translation>没有可回答的内容：消息为空。请写点什么。</translation>
    </message>
    <message>
        <source>There is nothing to compute.</source>
        <translation>没有可计算的内容。</translation>
    </message>
    <message>
        <source>There is: {there}.</source>
        <translation>现有：{there}。</translation>
    </message>
    <message>
        <source>These choices cannot be used: {reason}. Change them.</source>
        <translation>这些选项无法使用：{reason}。请修改。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking cannot be switched: this template does not read whether to think.</source>
        <translation>无法切换思考：此模板不读取是否思考。</translation>
    </message>
    <message>
        <source>This JSON schema cannot be used: no text can be held to {keys} while it is written. Leave it out.</source>
        <translation>此 JSON schema 无法使用：文字在写出时无法遵守 {keys}。请去掉。</translation>
    </message>
    <message>
        <source>This JSON schema cannot be used: {reason}. Change or leave out that part.</source>
        <translation>此 JSON schema 无法使用：{reason}。请修改或去掉该部分。</translation>
    </message>
    <message>
        <source>This build of llama.cpp cannot be an RPC worker. Use the one that comes with Inglenook.</source>
        <translation>此 llama.cpp 构建不能充当 RPC worker。请使用随 Inglenook 附带的版本。</translation>
    </message>
    <message>
        <source>This build of llama.cpp has no RPC part, so it cannot use other machines. Switch them off in Settings &gt; Servers, or use the llama.cpp that comes with Inglenook.</source>
        <translation>此 llama.cpp 构建不含 RPC 部分，因此无法使用其他机器。请在“设置 &gt; 服务器”中关闭它们，或使用随 Inglenook 附带的 llama.cpp。</translation>
    </message>
    <message>
        <source>This build of llama.cpp was made without images. Use the model without its projector.</source>
        <translation>此 llama.cpp 构建不含图片支持。请不带投影器使用模型。</translation>
    </message>
    <message>
        <source>This card is a part of the processor: it has no memory of its own and borrows the computer's.</source>
        <translation>这块显卡是处理器的一部分：没有自己的显存，借用电脑的内存。</translation>
    </message>
    <message>
        <source>This chat has {length:,} tokens, but the context window holds {window:,}, and the answer needs room too. Send less, start a new chat, or load the model with a larger context window.</source>
        <translation>此对话有 {length:,} 个 token，而上下文窗口只能容纳 {window:,} 个，回答也需要空间。请少发一些、新建对话，或用更大的上下文窗口加载模型。</translation>
    </message>
    <message>
        <source>This chat is not there any more: it was deleted for good. Choose another chat or start a new one.</source>
        <translation>此对话已不存在：已被彻底删除。请选择其他对话或新建一个。</translation>
    </message>
    <message>
        <source>This chat is not there any more: it was deleted for good. Choose another chat.</source>
        <translation>此对话已不存在：已被彻底删除。请选择其他对话。</translation>
    </message>
    <message>
        <source>This chat is too long: it has {length:,} characters, and {longest_chat:,} is the most. Send less, or start a new chat.</source>
        <translation>此对话太长：共 {length:,} 个字符，上限为 {longest_chat:,}。请少发一些，或新建对话。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This computer cannot be an RPC worker at {endpoint}: the port is in use, or it is not an address of this computer. Choose another port with --port, or another address with --host.</source>
        <translation>此电脑无法在 {endpoint} 充当 RPC worker：端口已被占用，或该地址不属于此电脑。请用 --port 选择其他端口，或用 --host 选择其他地址。</translation>
    </message>
    <message>
        <source>This file's header does not say how many layers the model has, so its memory cannot be told: choose a file that holds a language model.</source>
        <translation>此文件头没有说明模型有多少层，无法得知内存占用：请选择含语言模型的文件。</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another folder, or make a new one.</source>
        <translation>此文件夹已不存在。请选择其他文件夹，或新建一个。</translation>
    </message>
    <message>
        <source>This form makes the engine fail, so it cannot be used. Change it.</source>
        <translation>此格式会使引擎失败，因此无法使用。请修改。</translation>
    </message>
    <message>
        <source>This grammar cannot be used: a part that may be empty is repeated, which has no end. Repeat what is never empty, and make the whole of it optional.</source>
        <translation>此语法无法使用：重复了可能为空的部分，这没有尽头。请重复不会为空的内容，并将整体设为可选。</translation>
    </message>
    <message>
        <source>This grammar cannot be used: in line {line}, {reason}. Change it.</source>
        <translation>此语法无法使用：第 {line} 行，{reason}。请修改。</translation>
    </message>
    <message>
        <source>This grammar cannot be used: {reason}. Change it.</source>
        <translation>此语法无法使用：{reason}。请修改。</translation>
    </message>
    <message>
        <source>This is no JSON: {reason}.</source>
        <translation>这不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>This is no Python: {reason}.</source>
        <translation>这不是 Python：{reason}。</translation>
    </message>
    <message>
        <source>This message belongs to another chat. Open that chat and try again.</source>
        <translation>此消息属于另一个对话。请打开那个对话再试。</translation>
    </message>
    <message>
        <source>This message is not there any more. Open the chat again to see it as it is.</source>
        <translation>此消息已不存在。请重新打开对话以查看现状。</translation>
    </message>
    <message>
        <source>This message is not there any more: its chat was deleted for good. Choose another chat.</source>
        <translation>此消息已不存在：其对话已被彻底删除。请选择其他对话。</translation>
    </message>
    <message>
        <source>This model cannot write several answers at once, so they are written one by one.</source>
        <translation>此模型无法同时生成多个回答，因此逐个生成。</translation>
    </message>
    <message>
        <source>This model has no chat template</source>
        <translation>此模型没有对话模板</translation>
    </message>
    <message>
        <source>This model keeps no context, so it cannot write answers. Choose a model made for chat.</source>
        <translation>此模型不保留上下文，无法生成回答。请选择用于对话的模型。</translation>
    </message>
    <message>
        <source>This model reads text only, and there are images in this chat. Choose a model with a projector (a file called mmproj), or remove the images.</source>
        <translation>此模型只读文字，而此对话中有图片。请选择带投影器（名为 mmproj 的文件）的模型，或移除图片。</translation>
    </message>
    <message>
        <source>This model sees no images, says its server.</source>
        <translation>其服务器称此模型看不了图片。</translation>
    </message>
    <message>
        <source>This model's chat template is broken ({reason})</source>
        <translation>此模型的对话模板已损坏（{reason}）</translation>
    </message>
    <message>
        <source>This model's chat template is too long ({count:,} characters)</source>
        <translation>此模型的对话模板太长（{count:,} 个字符）</translation>
    </message>
    <message>
        <source>This model's memory cannot be shared by several beams. Choose another strategy.</source>
        <translation>此模型的内存无法由多个束共享。请选择其他策略。</translation>
    </message>
    <message>
        <source>This model's memory cannot be taken back, so no tokens are guessed ahead. Of models with a sliding window it can, when their whole context is kept.</source>
        <translation>此模型的记忆无法回退，因此不预先猜测词元。带滑动窗口的模型在保留完整上下文时可以。</translation>
    </message>
    <message>
        <source>This model's template reads no tools: it is not told of them.</source>
        <translation>此模型的模板不读取工具：模型不会得知它们。</translation>
    </message>
    <message>
        <source>This preset has no template: the model's own writes the prompt.</source>
        <translation>此预设没有模板：提示词由模型自带的模板写出。</translation>
    </message>
    <message>
        <source>This regular expression cannot be used: {reason}. Change it.</source>
        <translation>此正则表达式无法使用：{reason}。请修改。</translation>
    </message>
    <message>
        <source>This server begins each answer anew: it cannot go on from words that are there.</source>
        <translation>此服务器每次都从头回答：无法接着已有的文字继续。</translation>
    </message>
    <message>
        <source>This server does not count tokens beforehand: what stands here is an estimate.</source>
        <translation>此服务器不会预先计算 token：此处为估计值。</translation>
    </message>
    <message>
        <source>This system has no keyring: install one, such as GNOME Keyring or KWallet, or use {variable} instead.</source>
        <translation>此系统没有密钥环：请安装一个，例如 GNOME Keyring 或 KWallet，或改用 {variable}。</translation>
    </message>
    <message>
        <source>This takes {tokens:,} tokens, and the context window has {most:,}. Nothing was sent.</source>
        <translation>这需要 {tokens:,} 个 token，而上下文窗口只有 {most:,} 个。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This version of llama.cpp cannot plan for a graphics card that is not there, so only an estimate can be given. Update Inglenook.</source>
        <translation>此版本的 llama.cpp 无法为不存在的显卡规划，只能给出估计。请更新 Inglenook。</translation>
    </message>
    <message>
        <source>This version of llama.cpp has another inner layout ({where}), so only an estimate can be given. Update Inglenook.</source>
        <translation>此版本 llama.cpp 的内部布局不同（{where}），只能给出估计。请更新 Inglenook。</translation>
    </message>
    <message>
        <source>This worker already holds a model; each model has its own. Start another worker.</source>
        <translation>此工作进程已载有模型；每个模型各有一个进程。请另启一个。</translation>
    </message>
    <message>
        <source>This {name} has no effect: the one in line {line} takes its place.</source>
        <translation>此处的 {name} 不起作用：第 {line} 行取代了它。</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>思考用时</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>勉强</translation>
    </message>
    <message>
        <source>Today's copy of the chats could not be made in “{folder}” ({reason}). The chats themselves are as they were. Check that there is room and that you may write there; it is tried again in an hour.</source>
        <translation>无法在“{folder}”中创建今天的对话副本（{reason}）。对话本身没有变化。请检查空间和写入权限；一小时后会再试。</translation>
    </message>
    <message>
        <source>Today's copy of the chats was not made: the disk is nearly full ({free:,} MiB are free, and the copy with a reserve for the chats needs {needed:,} MiB). Free some space; it is tried again in an hour.</source>
        <translation>没有创建今天的对话副本：磁盘快满了（可用 {free:,} MiB，副本连同对话预留需要 {needed:,} MiB）。请腾出空间；一小时后会再试。</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>词元上限</translation>
    </message>
    <message>
        <source>Tokens are guessed ahead by looking up: up to {gain:.1f} times as fast where the text repeats itself.</source>
        <translation>通过查找预先猜测词元：在文字重复处最快可达 {gain:.1f} 倍。</translation>
    </message>
    <message>
        <source>Tokens are guessed ahead by {name}: up to {gain:.1f} times as fast while it is right.</source>
        <translation>由 {name} 预先猜测词元：猜对时最快可达 {gain:.1f} 倍。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools are a list: it begins with [ and ends with ].</source>
        <translation>工具是一个列表：以 [ 开头，以 ] 结尾。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-n-sigma</source>
        <translation>Top-n-sigma</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Trying with fewer layers on the graphics card</source>
        <translation>正在用更少的显卡层数重试</translation>
    </message>
    <message>
        <source>Two files of “{repository}” would have the same name here, so nothing was downloaded. Download them one by one.</source>
        <translation>“{repository}”中有两个文件在这里会重名，因此没有下载。请逐个下载。</translation>
    </message>
    <message>
        <source>Two of the answers agree with a chance of {agreement:.0f} %, their entropy is {entropy:.2f} of 1, and the winner's share lies between {low:.0f} and {high:.0f} % (95 % interval).</source>
        <translation>任取两个回答一致的概率为 {agreement:.0f} %，熵为 {entropy:.2f}（最大为 1），胜者的占比在 {low:.0f} % 与 {high:.0f} % 之间（95 % 区间）。</translation>
    </message>
    <message>
        <source>Two tools are called {name}.</source>
        <translation>有两个工具都叫 {name}。</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Up to {count:,} answers at once</source>
        <translation>最多同时 {count:,} 个回答</translation>
    </message>
    <message>
        <source>Using what is there</source>
        <translation>使用已有内容</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Waiting for the hub</source>
        <translation>正在等待模型站点</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Went on from</source>
        <translation>接续自</translation>
    </message>
    <message>
        <source>What answers at {endpoint} is no RPC worker of this llama.cpp. Start ggml's rpc-server there, of the same version, or correct the address.</source>
        <translation>在 {endpoint} 应答的不是此 llama.cpp 的 RPC worker。请在那里启动同一版本的 ggml rpc-server，或更正地址。</translation>
    </message>
    <message>
        <source>What came from {host} is not a picture that can be shown: PNG, JPEG, WebP, GIF or BMP.</source>
        <translation>来自 {host} 的内容不是可显示的图片：PNG、JPEG、WebP、GIF 或 BMP。</translation>
    </message>
    <message>
        <source>What came from “{server}” is not what such a server answers. Check its address ({address}) in the settings.</source>
        <translation>“{server}”返回的内容不是此类服务器应有的回答。请在设置中检查其地址（{address}）。</translation>
    </message>
    <message>
        <source>What came was packed on its way, by a proxy perhaps.</source>
        <translation>收到的内容在途中被压缩，可能是代理所为。</translation>
    </message>
    <message>
        <source>What follows the key in an “inglenook:” comment is JSON, and this is not.</source>
        <translation>“inglenook:”注释中键之后应为 JSON，而这里不是。</translation>
    </message>
    <message>
        <source>What is added for favoured words goes from 0 to {most:g}. Change it.</source>
        <translation>偏好词的加分范围为 0 到 {most:g}。请更改。</translation>
    </message>
    <message>
        <source>What must stay is too long by itself: shorten the last message, unpin others, or enlarge the window.</source>
        <translation>必须保留的内容本身就过长：请缩短最后一条消息、取消保留其他消息，或增大窗口。</translation>
    </message>
    <message>
        <source>What the answer is held to is no JSON.</source>
        <translation>对回答的限定不是 JSON。</translation>
    </message>
    <message>
        <source>What the driver takes for a program.</source>
        <translation>驱动程序为一个程序占用的部分。</translation>
    </message>
    <message>
        <source>What the hub sent for “{name}” is not what it says the file is, twice in a row, so it was thrown away. Try again later, or choose another file.</source>
        <translation>模型站点两次发来的“{name}”都与其声明不符，因此已丢弃。请稍后重试，或选择其他文件。</translation>
    </message>
    <message>
        <source>What the preset leaves open, TextGen switches off or sets to 1: {names}.</source>
        <translation>预设未写明的，TextGen 会关闭或设为 1：{names}。</translation>
    </message>
    <message>
        <source>What the processor notes down while it multiplies.</source>
        <translation>处理器做乘法时的暂存。</translation>
    </message>
    <message>
        <source>What this server can do is known once it has been asked.</source>
        <translation>询问此服务器后才能知道它能做什么。</translation>
    </message>
    <message>
        <source>What was attached is not there any more: it was deleted for good. Attach the file again.</source>
        <translation>附件已不存在：已被彻底删除。请重新附加文件。</translation>
    </message>
    <message>
        <source>What was deleted cannot be put back: the message above it has been deleted since. Undo that deletion first.</source>
        <translation>删除的内容无法恢复：其上方的消息后来也被删除。请先撤销那次删除。</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Whether Ollama goes on from words that are there depends on the model's template.</source>
        <translation>Ollama 能否从已有的文字继续，取决于模型的模板。</translation>
    </message>
    <message>
        <source>Whether the messages above were the same then was not kept.</source>
        <translation>未保存当时上方的消息是否相同。</translation>
    </message>
    <message>
        <source>Whole numbers from -128 to 127, times a scale.</source>
        <translation>-128 到 127 的整数乘以一个比例。</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Windows does not tell how much memory of this card is free.</source>
        <translation>Windows 没有告知这块显卡的可用显存。</translation>
    </message>
    <message>
        <source>With flash attention, what is read anew rounds a little differently from what was remembered.</source>
        <translation>使用 Flash Attention 时，重新读取的内容与留在内存中的内容舍入略有不同。</translation>
    </message>
    <message>
        <source>With images, answers can only be written one after the other.</source>
        <translation>含图片时，回答只能逐个生成。</translation>
    </message>
    <message>
        <source>With more answers another one might win.</source>
        <translation>若有更多回答，胜者可能改变。</translation>
    </message>
    <message>
        <source>With this answer it was not kept how its model was loaded, so today's settings are used.</source>
        <translation>此回答未保存模型的加载方式，因此使用当前设置。</translation>
    </message>
    <message>
        <source>Work buffer</source>
        <translation>工作缓冲区</translation>
    </message>
    <message>
        <source>Writing it down</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Your models folder</source>
        <translation>你的模型文件夹</translation>
    </message>
    <message>
        <source>Your own models folder is always looked through: remove single models instead.</source>
        <translation>你自己的模型文件夹始终会被查找：请改为移除单个模型。</translation>
    </message>
    <message>
        <source>a GBNF grammar</source>
        <translation>GBNF 语法</translation>
    </message>
    <message>
        <source>a GGJT file, a format before GGUF</source>
        <translation>GGJT 文件，GGUF 之前的格式</translation>
    </message>
    <message>
        <source>a GGML file, the format before GGUF</source>
        <translation>GGML 文件，GGUF 之前的格式</translation>
    </message>
    <message>
        <source>a GGUF model</source>
        <translation>GGUF 模型</translation>
    </message>
    <message>
        <source>a Git LFS pointer, which stands for the real file</source>
        <translation>Git LFS 指针，代替真正的文件</translation>
    </message>
    <message>
        <source>a JSON schema</source>
        <translation>JSON schema</translation>
    </message>
    <message>
        <source>a Lark grammar</source>
        <translation>Lark 语法</translation>
    </message>
    <message>
        <source>a base model: it continues a text and follows no instructions</source>
        <translation>基础模型：只会续写文本，不会遵循指令</translation>
    </message>
    <message>
        <source>a bracket is not closed.</source>
        <translation>有括号未闭合。</translation>
    </message>
    <message>
        <source>a closing bracket stands alone</source>
        <translation>有多余的右括号</translation>
    </message>
    <message>
        <source>a closing bracket stands alone.</source>
        <translation>有多余的右括号。</translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <translation>此处缺少冒号</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>此处缺少逗号或右括号</translation>
    </message>
    <message>
        <source>a comment {{/* … */}} is not closed.</source>
        <translation>注释 {{/* … */}} 未闭合。</translation>
    </message>
    <message>
        <source>a dimension of {what}</source>
        <translation>{what}的一个维度</translation>
    </message>
    <message>
        <source>a faster attention</source>
        <translation>更快的注意力计算</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a file that can be recommended</source>
        <translation>可推荐的文件</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a message has no .{name}.</source>
        <translation>消息没有 .{name}。</translation>
    </message>
    <message>
        <source>a metadata key</source>
        <translation>元数据键</translation>
    </message>
    <message>
        <source>a metadata key is empty</source>
        <translation>有一个元数据键为空</translation>
    </message>
    <message>
        <source>a model this small loses much to rounding, so more bits are worth their place{fits}</source>
        <translation>这么小的模型因舍入损失较大，多用些位数是值得的{fits}</translation>
    </message>
    <message>
        <source>a name and a colon were expected</source>
        <translation>此处应为名称和冒号</translation>
    </message>
    <message>
        <source>a name in double quotes is missing here</source>
        <translation>此处缺少双引号中的名称</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a part is repeated more than {most} times</source>
        <translation>某部分重复超过 {most} 次</translation>
    </message>
    <message>
        <source>a range goes on for too long.</source>
        <translation>range 循环过久。</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>a space is missing before {text}.</source>
        <translation>{text} 之前缺少空格。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text goes over the end of its line: write \n for that</source>
        <translation>文本越过了行尾：请写作 \n</translation>
    </message>
    <message>
        <source>a text has no closing quotes</source>
        <translation>文本缺少结束引号</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>此处缺少值</translation>
    </message>
    <message>
        <source>a value that is no function is given arguments.</source>
        <translation>给了非函数的值以参数。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a zip archive or a PyTorch file</source>
        <translation>zip 压缩包或 PyTorch 文件</translation>
    </message>
    <message>
        <source>above 0 favours long answers of a beam search</source>
        <translation>大于 0 时偏好束搜索的长回答</translation>
    </message>
    <message>
        <source>adapter_scale is a number from -100 to 100.</source>
        <translation>adapter_scale 是 -100 到 100 的数。</translation>
    </message>
    <message>
        <source>after conversation {number}: </source>
        <translation>在第 {number} 个对话之后：</translation>
    </message>
    <message>
        <source>against repeated passages (DRY); 0 is off</source>
        <translation>抑制重复段落（DRY）；0 为关</translation>
    </message>
    <message>
        <source>against tokens used at all</source>
        <translation>抑制已出现过的 token</translation>
    </message>
    <message>
        <source>against tokens used lately; 1 is off</source>
        <translation>抑制最近出现的 token；1 为关</translation>
    </message>
    <message>
        <source>against tokens used often</source>
        <translation>抑制频繁出现的 token</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>allowed under conditions</source>
        <translation>有条件允许</translation>
    </message>
    <message>
        <source>always: the model's template begins each answer with it</source>
        <translation>始终：模型的对话模板让每个回答都以思考开头</translation>
    </message>
    <message>
        <source>an action says nothing, or a | has nothing on one side.</source>
        <translation>动作为空，或 | 的一侧为空。</translation>
    </message>
    <message>
        <source>an action {{ … }} is not closed.</source>
        <translation>动作 {{ … }} 未闭合。</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>一个回答</translation>
    </message>
    <message>
        <source>an array or an object was expected</source>
        <translation>此处应为数组或对象</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an object with a chat's values</source>
        <translation>包含对话数值的对象</translation>
    </message>
    <message>
        <source>and, or want a value.</source>
        <translation>and、or 需要一个值。</translation>
    </message>
    <message>
        <source>any will do</source>
        <translation>任意皆可</translation>
    </message>
    <message>
        <source>anybody without a token</source>
        <translation>没有令牌的人</translation>
    </message>
    <message>
        <source>as the engine chooses</source>
        <translation>由引擎决定</translation>
    </message>
    <message>
        <source>as the model decides</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>assumed for {backend}</source>
        <translation>按 {backend} 假定</translation>
    </message>
    <message>
        <source>assumed for {get}</source>
        <translation>按 {get} 假定</translation>
    </message>
    <message>
        <source>assumed, as measured once</source>
        <translation>按曾经的实测假定</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>can do it</source>
        <translation>能够胜任</translation>
    </message>
    <message>
        <source>candidates of a contrastive search</source>
        <translation>对比搜索的候选数</translation>
    </message>
    <message>
        <source>catalogue, as the card is known to say</source>
        <translation>目录，据模型卡所述</translation>
    </message>
    <message>
        <source>catalogue, from a source</source>
        <translation>目录，有来源</translation>
    </message>
    <message>
        <source>catalogue: a proxy for quality, not a benchmark</source>
        <translation>目录：质量的近似，不是基准测试</translation>
    </message>
    <message>
        <source>catalogue: a proxy for quality, not a benchmark; a mixture counts as the geometric mean of all and active parameters, a rule of thumb</source>
        <translation>目录：质量的近似，不是基准测试；混合专家模型按全部参数与活跃参数的几何平均计，是经验法则</translation>
    </message>
    <message>
        <source>catalogue: its flavour, domain and capabilities</source>
        <translation>目录：类型、领域和能力</translation>
    </message>
    <message>
        <source>catalogue: the languages of its card</source>
        <translation>目录：模型卡上的语言</translation>
    </message>
    <message>
        <source>catalogue: when it came out, as a proxy</source>
        <translation>目录：发布时间，作为近似</translation>
    </message>
    <message>
        <source>catalogue; by the table of licences: {commercial_text}</source>
        <translation>目录；按许可证表：{commercial_text}</translation>
    </message>
    <message>
        <source>character that does</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>characters that do</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>允许商业使用</translation>
    </message>
    <message>
        <source>commercial use is not allowed, or nothing is known of it: {licence}</source>
        <translation>不允许商业使用，或情况不明：{licence}</translation>
    </message>
    <message>
        <source>commercial use under conditions</source>
        <translation>有条件的商业使用</translation>
    </message>
    <message>
        <source>complete, stopped or failed</source>
        <translation>complete、stopped 或 failed</translation>
    </message>
    <message>
        <source>computed: {parameters} active parameters at {bits} bits, a proxy: nothing was measured</source>
        <translation>计算得出：{parameters} 活跃参数，{bits} 位，近似值：未作实测</translation>
    </message>
    <message>
        <source>computed: {parameters} parameters at {bits_at_4} bits, and 1 GiB</source>
        <translation>计算得出：{parameters} 参数，{bits_at_4} 位，外加 1 GiB</translation>
    </message>
    <message>
        <source>computed: {parameters} parameters at {bits} bits, a proxy: nothing was measured</source>
        <translation>计算得出：{parameters} 参数，{bits} 位，近似值：未作实测</translation>
    </message>
    <message>
        <source>conversation {number}</source>
        <translation>第 {number} 个对话</translation>
    </message>
    <message>
        <source>conversation {number}: </source>
        <translation>第 {number} 个对话：</translation>
    </message>
    <message>
        <source>does not match {pattern}</source>
        <translation>与 {pattern} 不匹配</translation>
    </message>
    <message>
        <source>does not say how many layers it has</source>
        <translation>没有说明有多少层</translation>
    </message>
    <message>
        <source>draw among the likeliest that together reach this probability; 1 is off</source>
        <translation>在累计概率达到此值的最可能者中抽取；1 为关</translation>
    </message>
    <message>
        <source>draw only among this many likeliest tokens; 0 is off</source>
        <translation>只在这么多最可能的 token 中抽取；0 为关</translation>
    </message>
    <message>
        <source>else {text} cannot follow {kind}.</source>
        <translation>else {text} 不能跟在 {kind} 之后。</translation>
    </message>
    <message>
        <source>eq wants two values</source>
        <translation>eq 需要两个值</translation>
    </message>
    <message>
        <source>estimated from the file's header</source>
        <translation>根据文件头估计</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>formats a date at too great a length</source>
        <translation>格式化的日期过长</translation>
    </message>
    <message>
        <source>formats at too great a length</source>
        <translation>格式化结果过长</translation>
    </message>
    <message>
        <source>formats something to too great a width</source>
        <translation>格式化宽度过大</translation>
    </message>
    <message>
        <source>from which probability XTC leaves out</source>
        <translation>XTC 从多大概率起排除</translation>
    </message>
    <message>
        <source>general.alignment is not a power of two</source>
        <translation>general.alignment 不是 2 的幂</translation>
    </message>
    <message>
        <source>goes from {least:g} to {most:g}</source>
        <translation>范围是 {least:g} 到 {most:g}</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>groups that beams search in; 1 is off</source>
        <translation>束搜索的组数；1 为关闭</translation>
    </message>
    <message>
        <source>has a form that it must not have</source>
        <translation>具有不允许的形式</translation>
    </message>
    <message>
        <source>has a second else</source>
        <translation>有第二个 else</translation>
    </message>
    <message>
        <source>has an entry twice</source>
        <translation>有重复的条目</translation>
    </message>
    <message>
        <source>has {count:,} characters, and {least:,} is the least</source>
        <translation>有 {count:,} 个字符，至少需要 {least:,} 个</translation>
    </message>
    <message>
        <source>has {count:,} characters, and {most:,} is the most</source>
        <translation>有 {count:,} 个字符，最多 {most:,} 个</translation>
    </message>
    <message>
        <source>has {count:,} entries of the form that is looked for</source>
        <translation>有 {count:,} 个符合所找形式的条目</translation>
    </message>
    <message>
        <source>has {count:,} entries, and {least:,} is the least</source>
        <translation>有 {count:,} 个条目，至少需要 {least:,} 个</translation>
    </message>
    <message>
        <source>has {count:,} entries, and {most:,} is the most</source>
        <translation>有 {count:,} 个条目，最多 {most:,} 个</translation>
    </message>
    <message>
        <source>has {count:,} properties, which is too few or too many</source>
        <translation>有 {count:,} 个属性，过少或过多</translation>
    </message>
    <message>
        <source>held the surprise of the text steady, 1 and 2 were its versions</source>
        <translation>曾保持文本的意外度稳定，1 和 2 是其版本</translation>
    </message>
    <message>
        <source>higher is more varied; 0 always takes the likeliest</source>
        <translation>越高越多样；0 总是取最可能的</translation>
    </message>
    <message>
        <source>higher is more varied; 0 takes the likeliest</source>
        <translation>越高越多样；0 取最可能的</translation>
    </message>
    <message>
        <source>holds a reranker, which only sorts texts by how well they answer</source>
        <translation>是重排序模型，只按相关程度排列文本</translation>
    </message>
    <message>
        <source>holds an adapter (LoRA), which changes another model and is none itself</source>
        <translation>是适配器 (LoRA)，用于修改其他模型，本身不是模型</translation>
    </message>
    <message>
        <source>holds an embedding model, which turns texts into numbers for searching and cannot write</source>
        <translation>是嵌入模型，把文本变成数字用于搜索，不能写作</translation>
    </message>
    <message>
        <source>holds no weights of a language model</source>
        <translation>不含语言模型的权重</translation>
    </message>
    <message>
        <source>holds only a vocabulary and no weights</source>
        <translation>只含词表，没有权重</translation>
    </message>
    <message>
        <source>holds surprise steady: 0 is off, 1 or 2 its version</source>
        <translation>保持意外度稳定：0 为关，1 或 2 为版本</translation>
    </message>
    <message>
        <source>holds the eyes or ears of another model</source>
        <translation>是另一个模型的视觉或听觉部分</translation>
    </message>
    <message>
        <source>how far DRY looks back; -1 is the whole context</source>
        <translation>DRY 回看多远；-1 为整个上下文</translation>
    </message>
    <message>
        <source>how far back the penalties look; 0 is off, -1 the whole context</source>
        <translation>惩罚回看多远；0 为关，-1 为整个上下文</translation>
    </message>
    <message>
        <source>how far penalties look back</source>
        <translation>惩罚回看多远</translation>
    </message>
    <message>
        <source>how far the temperature may move; 0 is off</source>
        <translation>温度可浮动多少；0 为关</translation>
    </message>
    <message>
        <source>how fast Mirostat adapts</source>
        <translation>Mirostat 适应的速度</translation>
    </message>
    <message>
        <source>how it moves with the entropy</source>
        <translation>它如何随熵变化</translation>
    </message>
    <message>
        <source>how large it is, only its header tells</source>
        <translation>大小只有文件头知道</translation>
    </message>
    <message>
        <source>how many beams a beam search keeps</source>
        <translation>束搜索保留多少束</translation>
    </message>
    <message>
        <source>how much sooner; 0 is off</source>
        <translation>提前多少；0 为关闭</translation>
    </message>
    <message>
        <source>how much what is like the text is held back</source>
        <translation>对与文本相似者的抑制程度</translation>
    </message>
    <message>
        <source>how often the likeliest are left out; 0 is off</source>
        <translation>多久排除一次最可能的；0 为关</translation>
    </message>
    <message>
        <source>how shy groups of beams are of each other</source>
        <translation>各组束相互回避的程度</translation>
    </message>
    <message>
        <source>how slowly the aim moves</source>
        <translation>目标移动得多慢</translation>
    </message>
    <message>
        <source>how steeply DRY grows</source>
        <translation>DRY 增长的陡度</translation>
    </message>
    <message>
        <source>how the context's keys are stored</source>
        <translation>上下文的键如何存储</translation>
    </message>
    <message>
        <source>how the context's values are stored</source>
        <translation>上下文的值如何存储</translation>
    </message>
    <message>
        <source>how the next token is found: drawn, or searched for</source>
        <translation>如何得到下一个 token：抽取或搜索</translation>
    </message>
    <message>
        <source>in a few minutes</source>
        <translation>几分钟后</translation>
    </message>
    <message>
        <source>in {wait_s:.0f} seconds</source>
        <translation>{wait_s:.0f} 秒后</translation>
    </message>
    <message>
        <source>included</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>indents JSON too far</source>
        <translation>JSON 缩进过深</translation>
    </message>
    <message>
        <source>index wants a list and a number</source>
        <translation>index 需要列表和数字</translation>
    </message>
    <message>
        <source>index {key} is not in a list of {count}</source>
        <translation>index {key} 超出长度为 {count} 的列表</translation>
    </message>
    <message>
        <source>is a list of texts</source>
        <translation>应为文字列表</translation>
    </message>
    <message>
        <source>is a name that may not be used</source>
        <translation>是不允许使用的名称</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>is a property that the schema does not have</source>
        <translation>是 schema 中没有的属性</translation>
    </message>
    <message>
        <source>is a text</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>is a whole number</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>is at least {least:g}</source>
        <translation>至少为 {least:g}</translation>
    </message>
    <message>
        <source>is less than {least:g}</source>
        <translation>小于 {least:g}</translation>
    </message>
    <message>
        <source>is more than {most:g}</source>
        <translation>大于 {most:g}</translation>
    </message>
    <message>
        <source>is no multiple of {step:g}</source>
        <translation>不是 {step:g} 的倍数</translation>
    </message>
    <message>
        <source>is not closed by {{ end }}</source>
        <translation>没有以 {{ end }} 结束</translation>
    </message>
    <message>
        <source>is not less than {bound:g}</source>
        <translation>不小于 {bound:g}</translation>
    </message>
    <message>
        <source>is not more than {bound:g}</source>
        <translation>不大于 {bound:g}</translation>
    </message>
    <message>
        <source>is not one of {choices}</source>
        <translation>不是 {choices} 之一</translation>
    </message>
    <message>
        <source>is not {wanted}</source>
        <translation>不是 {wanted}</translation>
    </message>
    <message>
        <source>is one of {choices}</source>
        <translation>应为 {choices} 之一</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>is {kind}, and the schema wants {wanted}</source>
        <translation>是 {kind}，而 schema 要求 {wanted}</translation>
    </message>
    <message>
        <source>it begins with “{begins}” where “GGUF” should stand</source>
        <translation>开头是“{begins}”，而应为“GGUF”</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>它未及时应答</translation>
    </message>
    <message>
        <source>it does not come to an end.</source>
        <translation>它没有尽头。</translation>
    </message>
    <message>
        <source>it ends in the middle of a character, at byte {read:,}</source>
        <translation>在第 {read:,} 字节处的字符中间结束</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>没有给出原因</translation>
    </message>
    <message>
        <source>it goes from {least} to {most}</source>
        <translation>范围是 {least} 到 {most}</translation>
    </message>
    <message>
        <source>it has a chat template</source>
        <translation>有对话模板</translation>
    </message>
    <message>
        <source>it has a chat template all the same, as base models of some families do</source>
        <translation>仍带有对话模板，某些系列的基础模型如此</translation>
    </message>
    <message>
        <source>it has more than {most_messages:,} messages</source>
        <translation>消息超过 {most_messages:,} 条</translation>
    </message>
    <message>
        <source>it has no chat template, so it may need one to answer well</source>
        <translation>没有对话模板，可能需要一个才能回答得好</translation>
    </message>
    <message>
        <source>it has no chat template: probably a base model</source>
        <translation>没有对话模板：很可能是基础模型</translation>
    </message>
    <message>
        <source>it holds more than {most_values:,} values, which is more than is read at once</source>
        <translation>含有超过 {most_values:,} 个值，超出一次读取的上限</translation>
    </message>
    <message>
        <source>it is a database, but not that of Ollama's app: its tables are others</source>
        <translation>是数据库，但不是 Ollama 应用的：表结构不同</translation>
    </message>
    <message>
        <source>it is at least {least}</source>
        <translation>至少为 {least}</translation>
    </message>
    <message>
        <source>it is larger than {largest} GiB, which is more than is read at once</source>
        <translation>大于 {largest} GiB，超出一次读取的上限</translation>
    </message>
    <message>
        <source>it is larger than {largest} MiB, which is more than is read at once</source>
        <translation>大于 {largest} MiB，超出一次读取的上限</translation>
    </message>
    <message>
        <source>it is larger than {max_bytes} KiB</source>
        <translation>大于 {max_bytes} KiB</translation>
    </message>
    <message>
        <source>it is longer than {longest} KiB, which no chat template is.</source>
        <translation>它长于 {longest} KiB，没有这么长的对话模板。</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is not JSON at line {line:,}, column {column:,}: {what}</source>
        <translation>第 {line:,} 行第 {column:,} 列不是 JSON：{what}</translation>
    </message>
    <message>
        <source>it is not UTF-8 text at byte {byte:,}</source>
        <translation>第 {byte:,} 字节处不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is tagged “{tag}”</source>
        <translation>带有标签“{tag}”</translation>
    </message>
    <message>
        <source>it is {not_ours}</source>
        <translation>它{not_ours}</translation>
    </message>
    <message>
        <source>it looks like {kind}</source>
        <translation>看起来像是{kind}</translation>
    </message>
    <message>
        <source>it makes embeddings and writes no text</source>
        <translation>它生成嵌入，不写文本</translation>
    </message>
    <message>
        <source>it makes no embeddings to search with</source>
        <translation>它不生成用于搜索的嵌入</translation>
    </message>
    <message>
        <source>it may be cut short</source>
        <translation>可能被截断</translation>
    </message>
    <message>
        <source>it may hold another model</source>
        <translation>可能是另一个模型</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>需要太多内存</translation>
    </message>
    <message>
        <source>it was made from “{base}”</source>
        <translation>源自“{base}”</translation>
    </message>
    <message>
        <source>it was trained for {tokens:,} tokens</source>
        <translation>训练支持 {tokens:,} 个 token</translation>
    </message>
    <message>
        <source>it was written by a newer Inglenook (version {version} of the format; this one knows {known}). Update Inglenook to import it</source>
        <translation>由更新版本的 Inglenook 写入（格式版本 {version}；此版本支持 {known}）。请更新 Inglenook 后导入</translation>
    </message>
    <message>
        <source>it writes more than any context window holds.</source>
        <translation>它写出的内容超出任何上下文窗口。</translation>
    </message>
    <message>
        <source>its architecture turns texts into numbers for searching</source>
        <translation>其架构把文本变成数字用于搜索</translation>
    </message>
    <message>
        <source>its base model {base}</source>
        <translation>其基础模型 {base}</translation>
    </message>
    <message>
        <source>its chat template has a place for thoughts</source>
        <translation>其对话模板留有思考的位置</translation>
    </message>
    <message>
        <source>its conversation</source>
        <translation>其中的对话</translation>
    </message>
    <message>
        <source>its driver</source>
        <translation>其驱动程序</translation>
    </message>
    <message>
        <source>its name has “{word}”</source>
        <translation>名称中有“{word}”</translation>
    </message>
    <message>
        <source>keep tokens about as surprising as expected, up to this mass; 1 is off</source>
        <translation>保留意外度接近预期的 token，直到此概率量；1 为关</translation>
    </message>
    <message>
        <source>keeps to {count} of the forms, and one is wanted</source>
        <translation>符合其中 {count} 种形式，应恰好一种</translation>
    </message>
    <message>
        <source>kept the weights from being swapped out</source>
        <translation>曾防止权重被换出内存</translation>
    </message>
    <message>
        <source>keys and values in 8 bits</source>
        <translation>键和值用 8 位</translation>
    </message>
    <message>
        <source>keys and values in {kv_type_k}</source>
        <translation>键和值用 {kv_type_k}</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>layers on the GPU</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>layers on the GPU; -1 is automatic, 0 none</source>
        <translation>GPU 上的层数；-1 为自动，0 为无</translation>
    </message>
    <message>
        <source>layers that keep their experts in main memory</source>
        <translation>专家留在内存中的层数</translation>
    </message>
    <message>
        <source>leave out tokens less likely than this share of the likeliest; 0 is off</source>
        <translation>去掉概率低于最可能者此比例的 token；0 为关</translation>
    </message>
    <message>
        <source>leave the weights in the file</source>
        <translation>将权重留在文件中</translation>
    </message>
    <message>
        <source>left this computer</source>
        <translation>离开了此电脑</translation>
    </message>
    <message>
        <source>len wants a text or a list</source>
        <translation>len 需要文字或列表</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>已列出</translation>
    </message>
    <message>
        <source>llama-server does not know all of the samplers in sampler_order: the order is left out.</source>
        <translation>llama-server 不认识 sampler_order 中的全部采样器：顺序会省略。</translation>
    </message>
    <message>
        <source>llama-server thinks where the model does: thinking can be switched off there, but not on.</source>
        <translation>llama-server 由模型决定是否思考：在那里只能关闭思考，不能开启。</translation>
    </message>
    <message>
        <source>llama-server's file holds one stop string, without line breaks, ; or #: others are left out.</source>
        <translation>llama-server 的文件只能放一个停止文本，且不含换行、; 或 #：其他的会省略。</translation>
    </message>
    <message>
        <source>llama.cpp cannot use the model with these settings: {reason}.</source>
        <translation>llama.cpp 无法用这些设置运行模型：{reason}。</translation>
    </message>
    <message>
        <source>llama.cpp cannot use this model: {reason}.</source>
        <translation>llama.cpp 无法使用此模型：{reason}。</translation>
    </message>
    <message>
        <source>llama.cpp did not finish planning within {patience_s:.0f} seconds, so only an estimate can be given.</source>
        <translation>llama.cpp 未能在 {patience_s:.0f} 秒内完成规划，只能给出估计。</translation>
    </message>
    <message>
        <source>llama.cpp did not say what the processor needs while it computes; that is estimated.</source>
        <translation>llama.cpp 没有说明处理器计算时需要多少；此项为估计。</translation>
    </message>
    <message>
        <source>llama.cpp does not understand this grammar. Look for a rule that is missing, or that refers to itself first.</source>
        <translation>llama.cpp 无法理解此语法。请检查是否缺少规则，或规则以自身开头。</translation>
    </message>
    <message>
        <source>llama.cpp hit an internal error{because}, and the engine ended. {again}</source>
        <translation>llama.cpp 遇到内部错误{because}，引擎已结束。{again}</translation>
    </message>
    <message>
        <source>llama.cpp takes {most} RPC workers at most: remove one first.</source>
        <translation>llama.cpp 最多接受 {most} 个 RPC worker：请先移除一个。</translation>
    </message>
    <message>
        <source>macOS does not tell how much memory these graphics may use.</source>
        <translation>macOS 没有告知此图形处理器可用多少内存。</translation>
    </message>
    <message>
        <source>made for it</source>
        <translation>专为此而做</translation>
    </message>
    <message>
        <source>made for {domain}</source>
        <translation>面向{domain}</translation>
    </message>
    <message>
        <source>main memory ({speed:,.0f} GB/s)</source>
        <translation>内存（{speed:,.0f} GB/秒）</translation>
    </message>
    <message>
        <source>makes a text of more than {largest_text:,} characters</source>
        <translation>生成了超过 {largest_text:,} 个字符的文本</translation>
    </message>
    <message>
        <source>makes a token less likely each time it was used; 0 is off</source>
        <translation>token 每出现一次就更不可能；0 为关</translation>
    </message>
    <message>
        <source>makes a token less likely once it was used; 0 is off</source>
        <translation>token 出现过后就更不可能；0 为关</translation>
    </message>
    <message>
        <source>makes more than {largest_total:,} characters in all</source>
        <translation>总共生成了超过 {largest_total:,} 个字符</translation>
    </message>
    <message>
        <source>makes tokens used lately less likely; 1 is off</source>
        <translation>使最近用过的 token 更不可能；1 为关</translation>
    </message>
    <message>
        <source>makes too large a number</source>
        <translation>生成了过大的数</translation>
    </message>
    <message>
        <source>many, not listed one by one</source>
        <translation>很多，未逐一列出</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>measured on this card</source>
        <translation>在这块显卡上实测</translation>
    </message>
    <message>
        <source>measured when it was loaded here</source>
        <translation>在本机加载时实测</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>医学</translation>
    </message>
    <message>
        <source>message “{lost}” is its own ancestor</source>
        <translation>消息“{lost}”是它自己的上级</translation>
    </message>
    <message>
        <source>more than {deepest} brackets stand within each other</source>
        <translation>括号嵌套超过 {deepest} 层</translation>
    </message>
    <message>
        <source>more than {deepest} branches stand inside each other.</source>
        <translation>嵌套的分支超过 {deepest} 层。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>no GGUF model</source>
        <translation>没有 GGUF 模型</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <translation>不得商业使用</translation>
    </message>
    <message>
        <source>no derivatives</source>
        <translation>不得演绎</translation>
    </message>
    <message>
        <source>no machine of that name is known</source>
        <translation>没有已知的同名机器</translation>
    </message>
    <message>
        <source>no token below this share of the likeliest; 0 is off</source>
        <translation>不取低于最可能者此比例的 token；0 为关</translation>
    </message>
    <message>
        <source>non-commercial</source>
        <translation>非商业</translation>
    </message>
    <message>
        <source>none of the kinds of chats that Inglenook knows (its own, ChatGPT's, LM Studio's, Open WebUI's)</source>
        <translation>不是 Inglenook 认识的对话格式（自身的，以及 ChatGPT、LM Studio、Open WebUI 的）</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>not an open licence: {licence}</source>
        <translation>不是开放许可证：{licence}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known: treat it as not allowed</source>
        <translation>未知：请视为不允许</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation>那里没有任何应答</translation>
    </message>
    <message>
        <source>nothing follows end in its action.</source>
        <translation>动作中 end 之后不能有内容。</translation>
    </message>
    <message>
        <source>nothing may stand here</source>
        <translation>此处不得有内容</translation>
    </message>
    <message>
        <source>nothing was expected after the end</source>
        <translation>结尾之后不应再有内容</translation>
    </message>
    <message>
        <source>nothing: no guess was worth trying</source>
        <translation>无：没有值得尝试的猜测</translation>
    </message>
    <message>
        <source>of main memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>（{device}）</translation>
    </message>
    <message>
        <source>only the file's header tells</source>
        <translation>只有文件头知道</translation>
    </message>
    <message>
        <source>only the likeliest that reach this mass; 1 is off</source>
        <translation>只取累计达到此概率量的最可能者；1 为关</translation>
    </message>
    <message>
        <source>only this many likeliest tokens; 0 is off</source>
        <translation>只取这么多最可能的 token；0 为关</translation>
    </message>
    <message>
        <source>other machines and graphics cards</source>
        <translation>其他机器和显卡</translation>
    </message>
    <message>
        <source>other models</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>others holds pairs of a name and a text: one is left out.</source>
        <translation>others 是名称与文字的成对列表：有一对已省略。</translation>
    </message>
    <message>
        <source>part of {place},</source>
        <translation>{place}的部分，</translation>
    </message>
    <message>
        <source>penalties</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>planned by the engine from the file's header</source>
        <translation>由引擎根据文件头规划</translation>
    </message>
    <message>
        <source>printf cannot write this value with %{width}{verb}</source>
        <translation>printf 无法用 %{width}{verb} 写出此值</translation>
    </message>
    <message>
        <source>printf does not know %{verb} here</source>
        <translation>printf 在此不认识 %{verb}</translation>
    </message>
    <message>
        <source>printf has a width that is too large</source>
        <translation>printf 的宽度过大</translation>
    </message>
    <message>
        <source>printf wants a text first</source>
        <translation>printf 首先需要文字</translation>
    </message>
    <message>
        <source>probability {chance:g}, threshold {threshold:g}</source>
        <translation>概率 {chance:g}，阈值 {threshold:g}</translation>
    </message>
    <message>
        <source>processor threads</source>
        <translation>处理器线程数</translation>
    </message>
    <message>
        <source>processor threads; 0 leaves it to the engine</source>
        <translation>处理器线程数；0 由引擎决定</translation>
    </message>
    <message>
        <source>range wants a list.</source>
        <translation>range 需要列表。</translation>
    </message>
    <message>
        <source>reading documents</source>
        <translation>阅读文档</translation>
    </message>
    <message>
        <source>rounds to too many places</source>
        <translation>舍入位数过多</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>saved graphics memory</source>
        <translation>曾节省显存</translation>
    </message>
    <message>
        <source>says that it has {layers:,} layers</source>
        <translation>说有 {layers:,} 层</translation>
    </message>
    <message>
        <source>share alike</source>
        <translation>相同方式共享</translation>
    </message>
    <message>
        <source>signal {exit_code}</source>
        <translation>信号 {exit_code}</translation>
    </message>
    <message>
        <source>slice wants a list and up to two numbers</source>
        <translation>slice 需要列表和至多两个数字</translation>
    </message>
    <message>
        <source>slice {start}:{end} is not in a list of {count}</source>
        <translation>slice {start}:{end} 超出长度为 {count} 的列表</translation>
    </message>
    <message>
        <source>something follows the end of the JSON</source>
        <translation>JSON 结束后还有内容</translation>
    </message>
    <message>
        <source>starter: tiny, to try things out</source>
        <translation>入门模型：很小，供试用</translation>
    </message>
    <message>
        <source>stayed on this computer</source>
        <translation>留在此电脑上</translation>
    </message>
    <message>
        <source>system, user or assistant</source>
        <translation>system、user 或 assistant</translation>
    </message>
    <message>
        <source>takes longer than {seconds:g} seconds</source>
        <translation>耗时超过 {seconds:g} 秒</translation>
    </message>
    <message>
        <source>takes {size} with its context, and {size_2} of {size_3} can be given to a model</source>
        <translation>连同上下文占用 {size}，而 {size_3} 中只有 {size_2} 可供模型使用</translation>
    </message>
    <message>
        <source>target {target:g}, decay {decay:g}</source>
        <translation>目标 {target:g}，衰减 {decay:g}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>text, pdf, docx or image</source>
        <translation>text、pdf、docx 或 image</translation>
    </message>
    <message>
        <source>texts at which a repeated passage ends</source>
        <translation>重复段落到此为止的文本</translation>
    </message>
    <message>
        <source>texts at which an answer ends</source>
        <translation>回答到此为止的文本</translation>
    </message>
    <message>
        <source>that of a picture that can be read</source>
        <translation>可读取的图片的哈希</translation>
    </message>
    <message>
        <source>the answer ends where the model writes this</source>
        <translation>模型写出此文本时回答结束</translation>
    </message>
    <message>
        <source>the best that fits the {size} free here: {quantization} needs {size_2}</source>
        <translation>能放进可用 {size} 的最佳选择：{quantization} 需要 {size_2}</translation>
    </message>
    <message>
        <source>the catalogue does not list {capability} among what it can do</source>
        <translation>目录没有将 {capability} 列为其能力</translation>
    </message>
    <message>
        <source>the comma before the closing bracket is one too many</source>
        <translation>右括号前的逗号是多余的</translation>
    </message>
    <message>
        <source>the context window, in tokens</source>
        <translation>上下文窗口，以 token 计</translation>
    </message>
    <message>
        <source>the database cannot be read ({error})</source>
        <translation>无法读取数据库（{error}）</translation>
    </message>
    <message>
        <source>the draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>the file “{file}”</source>
        <translation>文件“{file}”</translation>
    </message>
    <message>
        <source>the file's header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>the graphics cards</source>
        <translation>多块显卡</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>模型站点</translation>
    </message>
    <message>
        <source>the hub's card</source>
        <translation>站点的模型卡</translation>
    </message>
    <message>
        <source>the length of {what}</source>
        <translation>{what}的长度</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>此行</translation>
    </message>
    <message>
        <source>the machine is there, but no worker runs on it</source>
        <translation>机器在那里，但没有运行 worker</translation>
    </message>
    <message>
        <source>the mark “GGUF”</source>
        <translation>“GGUF”标记</translation>
    </message>
    <message>
        <source>the metadata key “{shown}” comes a second time</source>
        <translation>元数据键“{shown}”重复出现</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the model was trained to lose little in just this form{fits}</source>
        <translation>模型经训练，在这种格式下损失很小{fits}</translation>
    </message>
    <message>
        <source>the most tokens of an answer</source>
        <translation>一个回答最多的 token 数</translation>
    </message>
    <message>
        <source>the most tokens of an answer; -1 is no limit</source>
        <translation>一个回答最多的 token 数；-1 为不限</translation>
    </message>
    <message>
        <source>the name of tensor {number:,}</source>
        <translation>张量 {number:,} 的名称</translation>
    </message>
    <message>
        <source>the nearest here to {tiny}, the usual choice{fits}</source>
        <translation>这里最接近常用选择 {tiny} 的{fits}</translation>
    </message>
    <message>
        <source>the number of dimensions of {what}</source>
        <translation>{what}的维数</translation>
    </message>
    <message>
        <source>the number of items of “{key}”</source>
        <translation>“{key}”的条目数</translation>
    </message>
    <message>
        <source>the number of metadata entries</source>
        <translation>元数据条目数</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>张量数</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>另一台机器</translation>
    </message>
    <message>
        <source>the other machines</source>
        <translation>其他机器</translation>
    </message>
    <message>
        <source>the parent of {place} does not come before it</source>
        <translation>{place}的上级不在它之前</translation>
    </message>
    <message>
        <source>the place of {what}</source>
        <translation>{what}的位置</translation>
    </message>
    <message>
        <source>the probability aimed at; -1 is off</source>
        <translation>目标概率；-1 为关</translation>
    </message>
    <message>
        <source>the quantization “{quantization}”</source>
        <translation>量化“{quantization}”</translation>
    </message>
    <message>
        <source>the same seed repeats an answer; -1 draws another each time</source>
        <translation>相同的种子会重复回答；-1 每次另取</translation>
    </message>
    <message>
        <source>the same seed repeats an answer; -1 is a new one each time</source>
        <translation>相同的种子会重复回答；-1 每次取新的</translation>
    </message>
    <message>
        <source>the same weights as {repository}</source>
        <translation>与 {repository} 权重相同</translation>
    </message>
    <message>
        <source>the samplers, in the order in which they act</source>
        <translation>采样器，按起作用的顺序</translation>
    </message>
    <message>
        <source>the surprise aimed at, in bits</source>
        <translation>目标意外度，以比特计</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>系统没有说明原因</translation>
    </message>
    <message>
        <source>the tensor “{shown}”</source>
        <translation>张量“{shown}”</translation>
    </message>
    <message>
        <source>the tensor “{shown}” comes a second time</source>
        <translation>张量“{shown}”重复出现</translation>
    </message>
    <message>
        <source>the type of the items of “{key}”</source>
        <translation>“{key}”条目的类型</translation>
    </message>
    <message>
        <source>the type of {what}</source>
        <translation>{what}的类型</translation>
    </message>
    <message>
        <source>the type of “{shown}”</source>
        <translation>“{shown}”的类型</translation>
    </message>
    <message>
        <source>the usual balance of size and quality{fits}</source>
        <translation>大小与质量的常用平衡{fits}</translation>
    </message>
    <message>
        <source>the value of “{key}”</source>
        <translation>“{key}”的值</translation>
    </message>
    <message>
        <source>the value of “{shown}”</source>
        <translation>“{shown}”的值</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the version is {version:,}, but 2 and 3 are the versions known</source>
        <translation>版本为 {version:,}，但只认识 2 和 3</translation>
    </message>
    <message>
        <source>the zip archive cannot be unpacked here ({error})</source>
        <translation>无法在此解压 zip 压缩包（{error}）</translation>
    </message>
    <message>
        <source>the zip archive is damaged ({error})</source>
        <translation>zip 压缩包已损坏（{error}）</translation>
    </message>
    <message>
        <source>the {kind} that begins here {what}.</source>
        <translation>此处开始的 {kind} {what}。</translation>
    </message>
    <message>
        <source>there is no .{name} in a text, number or list.</source>
        <translation>文字、数字或列表中没有 .{name}。</translation>
    </message>
    <message>
        <source>there is no conversations.json in this zip archive</source>
        <translation>此 zip 压缩包中没有 conversations.json</translation>
    </message>
    <message>
        <source>there is no function {name}.</source>
        <translation>没有函数 {name}。</translation>
    </message>
    <message>
        <source>there is no variable ${name} here.</source>
        <translation>这里没有变量 ${name}。</translation>
    </message>
    <message>
        <source>there is no variable ${unknown} here.</source>
        <translation>这里没有变量 ${unknown}。</translation>
    </message>
    <message>
        <source>there is no variable {text} here.</source>
        <translation>这里没有变量 {text}。</translation>
    </message>
    <message>
        <source>there is nothing that {{{{ {end} }}}} could belong to.</source>
        <translation>没有 {{{{ {end} }}}} 所对应的内容。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>此令牌</translation>
    </message>
    <message>
        <source>tokens about as surprising as expected; 1 is off</source>
        <translation>意外度接近预期的 token；1 为关</translation>
    </message>
    <message>
        <source>tokens kept at the start when the context overflows; -1 all of the prompt</source>
        <translation>上下文溢出时开头保留的 token 数；-1 为整个提示词</translation>
    </message>
    <message>
        <source>tokens of a prompt read at once</source>
        <translation>一次读取的提示词 token 数</translation>
    </message>
    <message>
        <source>tokens that fit</source>
        <translation>能容纳的 token 数</translation>
    </message>
    <message>
        <source>tokens that may repeat freely</source>
        <translation>可以自由重复的 token 数</translation>
    </message>
    <message>
        <source>tokens that the draft model writes ahead; 0 is off</source>
        <translation>草稿模型预先写出的 token 数；0 为关</translation>
    </message>
    <message>
        <source>tokens within so many deviations; -1 is off</source>
        <translation>在这么多个标准差以内的 token；-1 为关</translation>
    </message>
    <message>
        <source>told how fast Mirostat adapts</source>
        <translation>曾表示 Mirostat 适应的速度</translation>
    </message>
    <message>
        <source>told how memory is spread over processors</source>
        <translation>曾表示内存如何分布到各处理器</translation>
    </message>
    <message>
        <source>told how the context is stored</source>
        <translation>曾表示上下文如何存储</translation>
    </message>
    <message>
        <source>told whether line breaks count for the penalties</source>
        <translation>曾表示换行是否计入惩罚</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>tools that the model is told of, as JSON; none is ever run</source>
        <translation>告知模型的工具（JSON）；绝不执行</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>treat as all rights reserved: do not pass it on, ask the publisher</source>
        <translation>按保留所有权利处理：不要转发，请询问发布者</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>two messages have the id {number}</source>
        <translation>两条消息的编号都是 {number}</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>典型采样</translation>
    </message>
    <message>
        <source>up to {by:g} more or less, exponent {exponent:g}</source>
        <translation>上下最多 {by:g}，指数 {exponent:g}</translation>
    </message>
    <message>
        <source>use restrictions</source>
        <translation>用途限制</translation>
    </message>
    <message>
        <source>version of {place},</source>
        <translation>{place}的版本，</translation>
    </message>
    <message>
        <source>was a property of the model, which its file says today</source>
        <translation>曾是模型的属性，如今由其文件写明</translation>
    </message>
    <message>
        <source>was an inner switch of the engine</source>
        <translation>曾是引擎的内部开关</translation>
    </message>
    <message>
        <source>was tail-free sampling, which engines have dropped; 1 was off</source>
        <translation>曾是无尾采样，引擎已放弃；1 为关</translation>
    </message>
    <message>
        <source>was the surprise that Mirostat aims at</source>
        <translation>曾是 Mirostat 的目标意外度</translation>
    </message>
    <message>
        <source>what came is not what a hub answers. A sign-in page of the network may be in between, or the hub's address in the settings is not one.</source>
        <translation>收到的不是模型站点的响应。中间可能有网络登录页，或设置中的站点地址不正确。</translation>
    </message>
    <message>
        <source>what follows a backslash is no escape of JSON</source>
        <translation>反斜杠后不是 JSON 的转义</translation>
    </message>
    <message>
        <source>what sees pictures or hears is kept fine: it is small beside the model</source>
        <translation>视觉或听觉部分保持高精度：相比模型它很小</translation>
    </message>
    <message>
        <source>what the answer is held to, as JSON</source>
        <translation>回答须遵守的约束，以 JSON 写出</translation>
    </message>
    <message>
        <source>when a beam search ends</source>
        <translation>束搜索何时结束</translation>
    </message>
    <message>
        <source>whether the model thinks first</source>
        <translation>模型是否先思考</translation>
    </message>
    <message>
        <source>whether the same question gets the same answer again</source>
        <translation>同样的问题是否得到同样的回答</translation>
    </message>
    <message>
        <source>which GPU, from 0</source>
        <translation>哪块 GPU，从 0 起</translation>
    </message>
    <message>
        <source>whole, cut or passages</source>
        <translation>whole、cut 或 passages</translation>
    </message>
    <message>
        <source>words that are never written</source>
        <translation>从不写出的词</translation>
    </message>
    <message>
        <source>words that are written sooner</source>
        <translation>更倾向写出的词</translation>
    </message>
    <message>
        <source>your models folder</source>
        <translation>你的模型文件夹</translation>
    </message>
    <message>
        <source>{accepted:,} of {drafted:,} tokens right, by looking up</source>
        <translation>猜对 {accepted:,}/{drafted:,} 个词元（通过查找）</translation>
    </message>
    <message>
        <source>{accepted:,} of {drafted:,} tokens right, by {name}</source>
        <translation>猜对 {accepted:,}/{drafted:,} 个词元（由 {name}）</translation>
    </message>
    <message>
        <source>{all}, {active} active</source>
        <translation>{all}，活跃 {active}</translation>
    </message>
    <message>
        <source>{answers} answers</source>
        <translation>{answers} 个回答</translation>
    </message>
    <message>
        <source>{beams} beams cannot be shared by {groups} groups of the same size.</source>
        <translation>{beams} 个束无法平均分成 {groups} 组。</translation>
    </message>
    <message>
        <source>{bits:g} bits, learning rate {eta:g}</source>
        <translation>{bits:g} 比特，学习率 {eta:g}</translation>
    </message>
    <message>
        <source>{block_items} numbers share a scale: {block_bytes} bytes together.</source>
        <translation>{block_items} 个数共用一个比例：合计 {block_bytes} 字节。</translation>
    </message>
    <message>
        <source>{context:,} tokens</source>
        <translation>{context:,} 个 token</translation>
    </message>
    <message>
        <source>{count:,} characters that were there</source>
        <translation>已有的 {count:,} 个字符</translation>
    </message>
    <message>
        <source>{count:,} of its tokens were guessed ahead and read several at once, which rounds a little differently. Now they are written one by one.</source>
        <translation>其中 {count:,} 个 token 是预先猜测并一次读入多个的，舍入略有不同。现在将逐个生成。</translation>
    </message>
    <message>
        <source>{count:,} of them remembered from before</source>
        <translation>其中 {count:,} 个来自之前</translation>
    </message>
    <message>
        <source>{count:,} tokens</source>
        <translation>{count:,} 个词元</translation>
    </message>
    <message>
        <source>{error} It was begun anew once already.</source>
        <translation>{error}已重新开始过一次。</translation>
    </message>
    <message>
        <source>{first} is given {count} values, which is not what it takes.</source>
        <translation>给了 {first} {count} 个值，数目不符。</translation>
    </message>
    <message>
        <source>{first} is not known here: templates made of several named ones are not supported.</source>
        <translation>这里不认识 {first}：不支持由多个命名模板组成的模板。</translation>
    </message>
    <message>
        <source>{first} stands outside of a range.</source>
        <translation>{first} 位于 range 之外。</translation>
    </message>
    <message>
        <source>{gib:.1f} GiB</source>
        <translation>{gib:.1f} GiB</translation>
    </message>
    <message>
        <source>{gpu_layers} of {layers} layers on {cards}</source>
        <translation>{layers} 层中有 {gpu_layers} 层放在{cards}上</translation>
    </message>
    <message>
        <source>{gpu_layers} of {layers} layers on {cards}, the others in main memory.</source>
        <translation>{layers} 层中有 {gpu_layers} 层放在{cards}上，其余在内存中。</translation>
    </message>
    <message>
        <source>{groups}, diversity {by:g}</source>
        <translation>{groups}，多样性 {by:g}</translation>
    </message>
    <message>
        <source>{happened}. It was planning for this model, of which only an estimate can be given now: its file may be damaged, or made for another version of llama.cpp.</source>
        <translation>{happened}。当时正在为此模型规划，现在只能给出估计：文件可能已损坏，或适用于其他版本的 llama.cpp。</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, which was not expected. Try again, or check the hub's address in the network settings.</source>
        <translation>{host} 返回了意外的状态 {status}。请重试，或在网络设置中检查站点地址。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}. Check the network connection, then try again.</source>
        <translation>无法访问 {host}：{reason}。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the network connection, then try again.</source>
        <translation>{host} 没有及时响应。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>{host} did not give the picture: it answered with status {status}.</source>
        <translation>{host} 没有给出图片：返回状态 {status}。</translation>
    </message>
    <message>
        <source>{host} does not let {who} see {what}. Check the token in the network settings.</source>
        <translation>{host} 不允许{who}查看{what}。请在网络设置中检查令牌。</translation>
    </message>
    <message>
        <source>{host} does not say how long “{value}” is, so it cannot be read.</source>
        <translation>{host} 没有说明“{value}”的长度，无法读取。</translation>
    </message>
    <message>
        <source>{host} does not say which part of “{value}” it sent. Try again.</source>
        <translation>{host} 没有说明发来的是“{value}”的哪一部分。请重试。</translation>
    </message>
    <message>
        <source>{host} does not serve parts of “{value}”, so only a download reads it.</source>
        <translation>{host} 不提供“{value}”的部分内容，只有下载后才能读取。</translation>
    </message>
    <message>
        <source>{host} does not take the token: it may have been revoked or be misspelt. Put another one into the network settings.</source>
        <translation>{host} 不接受此令牌：可能已被撤销或拼写有误。请在网络设置中填写另一个。</translation>
    </message>
    <message>
        <source>{host} failed to answer (status {status}): try again in a while.</source>
        <translation>{host} 未能响应（状态 {status}）：请稍后重试。</translation>
    </message>
    <message>
        <source>{host} has had too many requests from here: try again {when}.</source>
        <translation>{host} 收到来自本机的请求过多：请在{when}重试。</translation>
    </message>
    <message>
        <source>{host} sent less of “{value}” than it said. Try again.</source>
        <translation>{host} 发来的“{value}”少于它所声明的。请重试。</translation>
    </message>
    <message>
        <source>{host} sent the request in circles: there is no picture.</source>
        <translation>{host} 让请求不断循环跳转：没有图片。</translation>
    </message>
    <message>
        <source>{host} turned down the hub's own link to the file, which had expired: try again.</source>
        <translation>{host} 拒绝了模型站点给出的文件链接，链接已过期：请重试。</translation>
    </message>
    <message>
        <source>{instruction} has an empty value.</source>
        <translation>{instruction} 的值为空。</translation>
    </message>
    <message>
        <source>{key} is a text.</source>
        <translation>{key} 是文字。</translation>
    </message>
    <message>
        <source>{key} is nothing that this Inglenook knows; the comment is kept.</source>
        <translation>此版本的 Inglenook 不认识 {key}；该注释会保留。</translation>
    </message>
    <message>
        <source>{key} {why_not}: it is left out here.</source>
        <translation>{key} {why_not}：此处省略。</translation>
    </message>
    <message>
        <source>{k}, alpha {alpha:g}</source>
        <translation>{k}，alpha {alpha:g}</translation>
    </message>
    <message>
        <source>{layers} layers did not go onto the graphics card, so {fewer} were tried.</source>
        <translation>{layers} 层放不进显卡，因此改试 {fewer} 层。</translation>
    </message>
    <message>
        <source>{layers} of {layers_2} layers on {where}{rest}{wanted}.</source>
        <translation>{layers_2} 层中有 {layers} 层在 {where} 上{rest}{wanted}。</translation>
    </message>
    <message>
        <source>{missing} not among its languages</source>
        <translation>不支持{missing}</translation>
    </message>
    <message>
        <source>{multiplier:g}, times {base:g} for each token beyond {allowed}, over {count} tokens</source>
        <translation>{multiplier:g}，超过 {allowed} 后每个 token 乘 {base:g}，回看 {count} 个 token</translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <translation>{names} 以及另外 {count:,} 个</translation>
    </message>
    <message>
        <source>{names}: the content differs from what was published. Fetch it again.</source>
        <translation>{names}：内容与发布的不同。请重新获取。</translation>
    </message>
    <message>
        <source>{name} ({speed:,.0f} GB/s)</source>
        <translation>{name}（{speed:,.0f} GB/秒）</translation>
    </message>
    <message>
        <source>{name} compares texts, numbers, true and false, but no lists</source>
        <translation>{name} 可比较文字、数字、true 和 false，但不能比较列表</translation>
    </message>
    <message>
        <source>{name} has no place in a preset here: it is left out.</source>
        <translation>{name} 在此处的预设中没有位置：已省略。</translation>
    </message>
    <message>
        <source>{name} has no value: {end} ends behind it.</source>
        <translation>{name} 没有值：{end}在其后结束。</translation>
    </message>
    <message>
        <source>{name} is gone: today's Ollama refuses it. It {removed}.</source>
        <translation>{name} 已被移除：现在的 Ollama 会拒绝它。它{removed}。</translation>
    </message>
    <message>
        <source>{name} is no list: it is left out.</source>
        <translation>{name} 不是列表：已省略。</translation>
    </message>
    <message>
        <source>{name} is no object: it is left out.</source>
        <translation>{name} 不是对象：已省略。</translation>
    </message>
    <message>
        <source>{name} is no parameter that Ollama knows; it is kept as it is.{meant}</source>
        <translation>{name} 不是 Ollama 认识的参数；会原样保留。{meant}</translation>
    </message>
    <message>
        <source>{name} is no text: it is left out.</source>
        <translation>{name} 不是文字：已省略。</translation>
    </message>
    <message>
        <source>{name} is out of date: Ollama ignores it. It {deprecated}.</source>
        <translation>{name} 已过时：Ollama 会忽略它。它{deprecated}。</translation>
    </message>
    <message>
        <source>{name} takes {need}.</source>
        <translation>{name} 占用 {need}。</translation>
    </message>
    <message>
        <source>{name} wants two numbers or two texts</source>
        <translation>{name} 需要两个数字或两段文字</translation>
    </message>
    <message>
        <source>{name} wants two values of one kind</source>
        <translation>{name} 需要两个同类的值</translation>
    </message>
    <message>
        <source>{name} {value:g} leaves one candidate, so nothing is left to chance here.</source>
        <translation>{name} {value:g} 只留下一个候选，因此这里没有偶然。</translation>
    </message>
    <message>
        <source>{name} {value:g} leaves {count:,} candidates, so temperature has little left to change.</source>
        <translation>{name} {value:g} 留下 {count:,} 个候选，因此温度能改变的很少。</translation>
    </message>
    <message>
        <source>{name} {value:g} leaves {count:,} candidates, with {mass:.0%} of the model's probability.</source>
        <translation>{name} {value:g} 留下 {count:,} 个候选，占模型概率的 {mass:.0%}。</translation>
    </message>
    <message>
        <source>{name} {value:g} leaves {count:,} candidates; temperature moves {moved:.0%} of their probability.</source>
        <translation>{name} {value:g} 留下 {count:,} 个候选；温度移动了其中 {moved:.0%} 的概率。</translation>
    </message>
    <message>
        <source>{name} {why_not}: it is left out here.</source>
        <translation>{name} {why_not}：此处省略。</translation>
    </message>
    <message>
        <source>{name} {why_not}: it is left out.</source>
        <translation>{name} {why_not}：已省略。</translation>
    </message>
    <message>
        <source>{origin} says “{licence}”</source>
        <translation>{origin}注明“{licence}”</translation>
    </message>
    <message>
        <source>{parameters:.0f} million</source>
        <translation>{parameters:.0f} M</translation>
    </message>
    <message>
        <source>{parameters:.1f} billion</source>
        <translation>{parameters:.1f} B</translation>
    </message>
    <message>
        <source>{parameters}, {like}-like</source>
        <translation>{parameters}，类似 {like}</translation>
    </message>
    <message>
        <source>{parameter} wants {words}, not “{text}”.</source>
        <translation>{parameter} 需要{words}，而不是“{text}”。</translation>
    </message>
    <message>
        <source>{parameter} {text} is out of range: {range}.</source>
        <translation>{parameter} {text} 超出范围：{range}。</translation>
    </message>
    <message>
        <source>{penalty} over {count} tokens</source>
        <translation>{penalty}，覆盖 {count} 个词元</translation>
    </message>
    <message>
        <source>{placed} of {layers}</source>
        <translation>{placed} / {layers}</translation>
    </message>
    <message>
        <source>{place} is larger than {size} MiB</source>
        <translation>{place}大于 {size} MiB</translation>
    </message>
    <message>
        <source>{place} is not an object</source>
        <translation>{place}不是对象</translation>
    </message>
    <message>
        <source>{place}, the experts of {experts_on_cpu} in main memory</source>
        <translation>{place}，{experts_on_cpu} 层的专家在内存中</translation>
    </message>
    <message>
        <source>{place}, {kept}: {need}.</source>
        <translation>{place}，{kept}：{need}。</translation>
    </message>
    <message>
        <source>{place}: {need}.</source>
        <translation>{place}：{need}。</translation>
    </message>
    <message>
        <source>{place}a comma or “{end}” was expected</source>
        <translation>{place}此处应为逗号或“{end}”</translation>
    </message>
    <message>
        <source>{place}a number cannot be read, in what begins here</source>
        <translation>{place}从此处开始的内容中有无法读取的数字</translation>
    </message>
    <message>
        <source>{place}it is nested too deeply, in what begins here</source>
        <translation>{place}从此处开始的内容嵌套过深</translation>
    </message>
    <message>
        <source>{problem} It is kept as “{aside}”. {error}</source>
        <translation>{problem}已另存为“{aside}”。{error}</translation>
    </message>
    <message>
        <source>{problem} It is kept as “{aside}”{still}.</source>
        <translation>{problem}已另存为“{aside}”{still}。</translation>
    </message>
    <message>
        <source>{problem} The chats are as they were. Choose another copy.</source>
        <translation>{problem}对话没有变化。请选择其他副本。</translation>
    </message>
    <message>
        <source>{problem} The file could not be kept aside: {reason}.</source>
        <translation>{problem}无法另存该文件：{reason}。</translation>
    </message>
    <message>
        <source>{quantization} of {parameters} parameters takes about {usual}, this one {size}: {guess}.</source>
        <translation>{parameters} 参数的 {quantization} 通常约 {usual}，这个为 {size}：{guess}。</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>第 {rank} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{said}: the strictest of each counts.</source>
        <translation>{said}：各项以最严格者为准。</translation>
    </message>
    <message>
        <source>{score:.4f}</source>
        <translation>{score:.4f}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>{seed} (drawn for this answer)</source>
        <translation>{seed}（为此回答随机抽取）</translation>
    </message>
    <message>
        <source>{shown} cannot be loaded: the file's name is not valid text. Rename it.</source>
        <translation>无法加载 {shown}：文件名不是有效文本。请重命名。</translation>
    </message>
    <message>
        <source>{size:,} bytes, written {moment}</source>
        <translation>{size:,} 字节，写入于 {moment}</translation>
    </message>
    <message>
        <source>{size:g} GiB card</source>
        <translation>{size:g} GiB 显卡</translation>
    </message>
    <message>
        <source>{size_bytes:.0f} MiB</source>
        <translation>{size_bytes:.0f} MiB</translation>
    </message>
    <message>
        <source>{size_bytes:.1f} GiB</source>
        <translation>{size_bytes:.1f} GiB</translation>
    </message>
    <message>
        <source>{size_bytes:.1f} MiB</source>
        <translation>{size_bytes:.1f} MiB</translation>
    </message>
    <message>
        <source>{size} a token</source>
        <translation>每个 token {size}</translation>
    </message>
    <message>
        <source>{size} at {context:,} tokens</source>
        <translation>{context:,} 个 token 时 {size}</translation>
    </message>
    <message>
        <source>{size} {where} at {context:,} tokens</source>
        <translation>{context:,} 个 token 时 {size} {where}</translation>
    </message>
    <message>
        <source>{sources}, within {tolerance_pct:g} %</source>
        <translation>{sources}，误差 {tolerance_pct:g} % 以内</translation>
    </message>
    <message>
        <source>{speed:.1f} tokens per second</source>
        <translation>每秒 {speed:.1f} 个词元</translation>
    </message>
    <message>
        <source>{subject} is the finest that fits: {need}.</source>
        <translation>{subject} 是放得下的最高精度：{need}。</translation>
    </message>
    <message>
        <source>{text} follows no rule's name</source>
        <translation>{text} 之前没有规则名</translation>
    </message>
    <message>
        <source>{text} follows nothing that could be repeated</source>
        <translation>{text} 之前没有可重复的内容</translation>
    </message>
    <message>
        <source>{text} has no fields.</source>
        <translation>{text} 没有字段。</translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation>{text} 不是数字。</translation>
    </message>
    <message>
        <source>{text} is no text: look at its backslashes.</source>
        <translation>{text} 不是有效文字：请检查其中的反斜杠。</translation>
    </message>
    <message>
        <source>{tokens:,} tokens in {seconds:.1f} s, one answer after the other; seed {seed}.</source>
        <translation>{seconds:.1f} 秒内 {tokens:,} 个 token，回答逐个写出；随机种子 {seed}。</translation>
    </message>
    <message>
        <source>{tokens:,} tokens in {seconds:.1f} s, up to {width} answers at once; seed {seed}.</source>
        <translation>{seconds:.1f} 秒内 {tokens:,} 个 token，最多同时 {width} 个回答；随机种子 {seed}。</translation>
    </message>
    <message>
        <source>{tokens:,} words and how they are put together.</source>
        <translation>{tokens:,} 个词及其组合方式。</translation>
    </message>
    <message>
        <source>{total:.3f} nats over {count:,} tokens</source>
        <translation>{count:,} 个 token 共 {total:.3f} 奈特</translation>
    </message>
    <message>
        <source>{type_k} and {type_v}</source>
        <translation>{type_k} 和 {type_v}</translation>
    </message>
    <message>
        <source>{what} goes beyond {header_limit} MiB, longer than any header is</source>
        <translation>{what}超出 {header_limit} MiB，比任何文件头都长</translation>
    </message>
    <message>
        <source>{what} has more elements than can be counted</source>
        <translation>{what}的元素多得无法计数</translation>
    </message>
    <message>
        <source>{what} has rows of {shape:,}, which {kind} cannot store</source>
        <translation>{what}的行长为 {shape:,}，{kind} 无法存储</translation>
    </message>
    <message>
        <source>{what} holds {count:,} arrays, but {kept_items:,} is the most there can be</source>
        <translation>{what}含有 {count:,} 个数组，但最多只能有 {kept_items:,} 个</translation>
    </message>
    <message>
        <source>{what} is nested more than {nesting} times</source>
        <translation>{what}嵌套超过 {nesting} 层</translation>
    </message>
    <message>
        <source>{what} is stored in a way that this version of Inglenook does not know</source>
        <translation>{what}的存储方式是此版本 Inglenook 不认识的</translation>
    </message>
    <message>
        <source>{what} is {value:,}, but {limit:,} is the most there can be</source>
        <translation>{what}为 {value:,}，但上限是 {limit:,}</translation>
    </message>
    <message>
        <source>{what} makes its description larger than {kept_limit} MiB</source>
        <translation>{what}使描述超过 {kept_limit} MiB</translation>
    </message>
    <message>
        <source>{what} would go to byte {position:,}, but the file ends at byte {last:,}</source>
        <translation>{what}应到第 {position:,} 字节，但文件在第 {last:,} 字节结束</translation>
    </message>
    <message>
        <source>{what}: {now} now, {then} then.</source>
        <translation>{what}：现在为 {now}，当时为 {then}。</translation>
    </message>
    <message>
        <source>{why}: the common ChatML format is used instead, and answers may be worse.</source>
        <translation>{why}：改用通用的 ChatML 格式，回答可能变差。</translation>
    </message>
    <message>
        <source>{word}, but the model's template does not read it</source>
        <translation>{word}，但模型的对话模板不读取它</translation>
    </message>
    <message>
        <source>“$ref” leads to another file, which is not read: put what it says under $defs here.</source>
        <translation>“$ref”指向另一个文件，不会读取：请将其内容放到此处的 $defs 下。</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server: it looks like http://127.0.0.1:8080 and has neither name, password nor question mark.</source>
        <translation>“{address}”不是服务器地址：应类似 http://127.0.0.1:8080，且不含用户名、密码和问号。</translation>
    </message>
    <message>
        <source>“{base}” is a file of Ollama's that is not on this computer. Put the model's name in its place, such as FROM llama3.2, or fetch it with Ollama.</source>
        <translation>“{base}”是 Ollama 的文件，不在这台电脑上。请换成模型名称，例如 FROM llama3.2，或用 Ollama 获取。</translation>
    </message>
    <message>
        <source>“{base}” is not on this computer. Fetch it in Discover, or with “inglenook hub download {name}”.</source>
        <translation>“{base}”不在这台电脑上。请在“发现”中获取，或用“inglenook hub download {name}”。</translation>
    </message>
    <message>
        <source>“{endpoint}” is not the address of a hub: it should look like {hugging_face}. Correct it in the network settings, or in HF_ENDPOINT when that field is empty.</source>
        <translation>“{endpoint}”不是模型站点的地址：应类似 {hugging_face}。请在网络设置中更正；若该字段为空，则更正 HF_ENDPOINT。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>无法读取“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” could not be deleted: {why}. Close what uses it, then try again.</source>
        <translation>无法删除“{file}”：{why}。请关闭占用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>“{file}” could not be moved to the trash: {why}. Close what uses it, or delete it permanently, as there may be no trash on this system or drive.</source>
        <translation>无法将“{file}”移到回收站：{why}。请关闭占用它的程序，或彻底删除它，因为此系统或驱动器可能没有回收站。</translation>
    </message>
    <message>
        <source>“{file}” has no certificates that can be read: name a file in PEM format in the network settings.</source>
        <translation>“{file}”中没有可读取的证书：请在网络设置中指定 PEM 格式的文件。</translation>
    </message>
    <message>
        <source>“{file}” is a folder: add it as a folder, or choose a GGUF file in it.</source>
        <translation>“{file}”是文件夹：请将其作为文件夹添加，或选择其中的 GGUF 文件。</translation>
    </message>
    <message>
        <source>“{file}” is not in “{repository}” any more; your copy stays as it is.</source>
        <translation>“{file}”已不在“{repository}”中；你的副本保持原样。</translation>
    </message>
    <message>
        <source>“{file}”: {error}.</source>
        <translation>“{file}”：{error}。</translation>
    </message>
    <message>
        <source>“{file}”: {where} was left out: {error}.</source>
        <translation>“{file}”：跳过了{where}：{error}。</translation>
    </message>
    <message>
        <source>“{folder}” was not added: it holds no model that can be used.</source>
        <translation>没有添加“{folder}”：其中没有可用的模型。</translation>
    </message>
    <message>
        <source>“{found}” in “{name}” is not whole, the hub lacks {missing}: choose another.</source>
        <translation>“{name}”中的“{found}”不完整，模型站点缺少 {missing}：请另选。</translation>
    </message>
    <message>
        <source>“{gpu}” is not used: this engine was built without what computes on it.</source>
        <translation>没有使用“{gpu}”：此引擎构建时未包含相应的计算支持。</translation>
    </message>
    <message>
        <source>“{group}” is not whole, the hub lacks {missing}.</source>
        <translation>“{group}”不完整，模型站点缺少 {missing}。</translation>
    </message>
    <message>
        <source>“{key}” is a list of names.</source>
        <translation>“{key}”是名称列表。</translation>
    </message>
    <message>
        <source>“{key}” is a list that is not empty.</source>
        <translation>“{key}”是非空列表。</translation>
    </message>
    <message>
        <source>“{key}” is a number.</source>
        <translation>“{key}”是数字。</translation>
    </message>
    <message>
        <source>“{key}” is a text.</source>
        <translation>“{key}”是文本。</translation>
    </message>
    <message>
        <source>“{key}” is an object of schemas by name.</source>
        <translation>“{key}”是以名称为键的 schema 对象。</translation>
    </message>
    <message>
        <source>“{key}” is no keyword of JSON Schema and has no effect.</source>
        <translation>“{key}”不是 JSON Schema 的关键字，不起作用。</translation>
    </message>
    <message>
        <source>“{key}” is not {wanted}</source>
        <translation>“{key}”不是{wanted}</translation>
    </message>
    <message>
        <source>“{key}” of {place}</source>
        <translation>{place}的“{key}”</translation>
    </message>
    <message>
        <source>“{key}” of {place} is not {wanted}</source>
        <translation>{place}的“{key}”不是{wanted}</translation>
    </message>
    <message>
        <source>“{kind}” is no type: take one of {types}.</source>
        <translation>“{kind}”不是类型：请使用 {types} 之一。</translation>
    </message>
    <message>
        <source>“{like}” is no family that is known. Choose one of these: {families}.</source>
        <translation>“{like}”不是已知的系列。请从中选择：{families}。</translation>
    </message>
    <message>
        <source>“{low}” is greater than “{high}”.</source>
        <translation>“{low}”大于“{high}”。</translation>
    </message>
    <message>
        <source>“{model}” cannot see the picture. {problem}</source>
        <translation>“{model}”看不到图片。{problem}</translation>
    </message>
    <message>
        <source>“{model}” does not fit. {reason}</source>
        <translation>“{model}”放不下。{reason}</translation>
    </message>
    <message>
        <source>“{model}” gave this answer on a server that is not set up any more. Regenerate the answer with another model.</source>
        <translation>“{model}”在一个已不再设置的服务器上给出了此回答。请用其他模型重新生成。</translation>
    </message>
    <message>
        <source>“{model}” gave this answer, and its file is not there any more ({path}). Regenerate the answer with another model.</source>
        <translation>此回答由“{model}”给出，但其文件已不存在（{path}）。请用其他模型重新生成回答。</translation>
    </message>
    <message>
        <source>“{model}” is not an embedding model that can be used now.</source>
        <translation>“{model}”不是现在可用的嵌入模型。</translation>
    </message>
    <message>
        <source>“{model}” on “{server}” turns texts into numbers and does not chat: choose another model.</source>
        <translation>“{server}”上的“{model}”只把文本转成数字，不能对话：请选择其他模型。</translation>
    </message>
    <message>
        <source>“{model}” reads text only: choose a model with a projector (mmproj file), or remove the picture.</source>
        <translation>“{model}”只读文字：请选择带投影器（mmproj 文件）的模型，或移除图片。</translation>
    </message>
    <message>
        <source>“{name}” came with the app and cannot be deleted.</source>
        <translation>“{name}”是应用自带的，无法删除。</translation>
    </message>
    <message>
        <source>“{name}” came with the app and keeps its name. Duplicate it instead.</source>
        <translation>“{name}”是应用自带的，不能改名。请改为复制一份。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a model's name: one looks like llama3.2 or qwen3:8b.</source>
        <translation>“{name}”不能作为模型名：它形如 llama3.2 或 qwen3:8b。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name: systems keep such file names for themselves. Give it another.</source>
        <translation>“{name}”不能用作名称：系统保留了这类文件名。请换一个。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name: “{shown}” is not allowed in the name of a file. Leave it out.</source>
        <translation>“{name}”不能用作名称：文件名中不允许“{shown}”。请去掉它。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a server's name: up to 60 letters on one line, without a /.</source>
        <translation>“{name}”不能作为服务器名称：单行、最多 60 个字符、不含 /。</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted: {reason}. Check that you may write the folder.</source>
        <translation>无法删除“{name}”：{reason}。请检查您是否有权写入该文件夹。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that the file is still there and that you may read it.</source>
        <translation>无法打开“{name}”。请检查文件是否仍在、是否可读。</translation>
    </message>
    <message>
        <source>“{name}” cannot be renamed: {reason}. Check that you may write the folder.</source>
        <translation>无法重命名“{name}”：{reason}。请检查您是否有权写入该文件夹。</translation>
    </message>
    <message>
        <source>“{name}” cannot take back what it guessed wrong, so it cannot guess for another model. Choose another draft model.</source>
        <translation>“{name}”无法撤回猜错的内容，因此不能为其他模型猜测。请选择其他草稿模型。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched: {tries} tries in a row brought nothing. {error} Try again later: it goes on from where it is.</source>
        <translation>无法获取“{name}”：连续 {tries} 次尝试都没有收到数据。{error}请稍后重试：会从中断处继续。</translation>
    </message>
    <message>
        <source>“{name}” does not have {what}. It has: {there}.</source>
        <translation>“{name}”没有{what}。现有：{there}。</translation>
    </message>
    <message>
        <source>“{name}” does not say what kind of model it is: fetch it again or choose another.</source>
        <translation>“{name}”没有说明是哪种模型：请重新获取或另选。</translation>
    </message>
    <message>
        <source>“{name}” does not write answers: it is made for embeddings or translation. Choose a model made for chat.</source>
        <translation>“{name}”不生成回答：它用于嵌入或翻译。请选择用于对话的模型。</translation>
    </message>
    <message>
        <source>“{name}” has another vocabulary than the model, so it cannot guess for it. Choose a smaller model of the same family as the draft model, or none.</source>
        <translation>“{name}”的词表与该模型不同，因此无法为其猜测。请选择同系列的较小模型作为草稿模型，或不选。</translation>
    </message>
    <message>
        <source>“{name}” has changed on the hub since it was chosen, so it was not fetched further. Remove this download and choose the file again.</source>
        <translation>“{name}”在选择之后于模型站点上发生了变化，因此没有继续下载。请移除此下载并重新选择文件。</translation>
    </message>
    <message>
        <source>“{name}” has no values.</source>
        <translation>“{name}”没有值。</translation>
    </message>
    <message>
        <source>“{name}” has version 1 of GGUF at byte 4, which llama.cpp no longer reads: convert it.</source>
        <translation>“{name}”在第 4 字节处为 GGUF 版本 1，llama.cpp 已不支持：请转换。</translation>
    </message>
    <message>
        <source>“{name}” holds no vocabulary, so it cannot read text. Choose another file.</source>
        <translation>“{name}”没有词表，无法读取文本。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” holds only a vocabulary, no weights. Choose the file that holds the model itself.</source>
        <translation>“{name}”只有词表，没有权重。请选择含模型本身的文件。</translation>
    </message>
    <message>
        <source>“{name}” is a class that is not here: paste it too.</source>
        <translation>“{name}”这个类不在这里：请一并粘贴。</translation>
    </message>
    <message>
        <source>“{name}” is a diffusion model, which Inglenook cannot run. Choose another model.</source>
        <translation>“{name}”是扩散模型，Inglenook 无法运行。请选择其他模型。</translation>
    </message>
    <message>
        <source>“{name}” is cut short: it ends before its last tensor does. Take another copy of it.</source>
        <translation>“{name}”被截断：在最后一个张量之前就结束了。请换一个副本。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not downloaded completely. Download it again.</source>
        <translation>“{name}”已损坏或未完整下载。请重新下载。</translation>
    </message>
    <message>
        <source>“{name}” is empty: fetch it again.</source>
        <translation>“{name}”是空的：请重新获取。</translation>
    </message>
    <message>
        <source>“{name}” is made for translation, not for embeddings. Choose an embedding model.</source>
        <translation>“{name}”用于翻译，不用于嵌入。请选择嵌入模型。</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>缺少“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is no adapter (LoRA). Choose another file in the preset.</source>
        <translation>“{name}”不是适配器（LoRA）。请在预设中选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model: choose one that turns texts into numbers for searching.</source>
        <translation>“{name}”不是嵌入模型：请选择把文本变成数字用于搜索的模型。</translation>
    </message>
    <message>
        <source>“{name}” is no precision that is known. Choose one of these: {names}.</source>
        <translation>“{name}”不是已知的精度。请从中选择：{names}。</translation>
    </message>
    <message>
        <source>“{name}” is no projector, so images cannot be seen through it.</source>
        <translation>“{name}”不是投影器，无法通过它看图片。</translation>
    </message>
    <message>
        <source>“{name}” is not a GGUF file: {looks}. Choose another, or download it again.</source>
        <translation>“{name}”不是 GGUF 文件：{looks}。请另选，或重新下载。</translation>
    </message>
    <message>
        <source>“{name}” is not a GGUF model file. Choose another file.</source>
        <translation>“{name}”不是 GGUF 模型文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a sound model file: at byte {place:,} {what}. Fetch the file again.</source>
        <translation>“{name}”不是完好的模型文件：第 {place:,} 字节处，{what}。请重新获取文件。</translation>
    </message>
    <message>
        <source>“{name}” is of the kind “{found}”, which this version of the engine does not know. Update Inglenook, or choose another model.</source>
        <translation>“{name}”属于“{found}”类型，此版本引擎不支持。请更新 Inglenook，或选择其他模型。</translation>
    </message>
    <message>
        <source>“{name}” is required, but not among the properties.</source>
        <translation>“{name}”为必填，但不在属性中。</translation>
    </message>
    <message>
        <source>“{name}” lies where the layers lie that it changes.</source>
        <translation>“{name}”放在它所修改的层所在之处。</translation>
    </message>
    <message>
        <source>“{name}” of Field() is not understood. Leave it out.</source>
        <translation>无法理解 Field() 的“{name}”。请去掉。</translation>
    </message>
    <message>
        <source>“{name}” sorts texts and makes no vectors of them. Choose an embedding model.</source>
        <translation>“{name}”给文本排序，不把它们变成向量。请选择嵌入模型。</translation>
    </message>
    <message>
        <source>“{name}” uses the tokenizer “{found}”, which this version of the engine does not know. Update Inglenook, or choose another model.</source>
        <translation>“{name}”使用分词器“{found}”，此版本引擎不支持。请更新 Inglenook，或选择其他模型。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it cannot be read ({reason}). See whether it is still there, and may be read.</source>
        <translation>没有附加“{name}”：无法读取（{reason}）。请检查它是否仍在、是否可读。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it has more than {count:,} pages. Attach a part.</source>
        <translation>没有附加“{name}”：超过 {count:,} 页。请附加其中一部分。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it holds more than {count:,} files.</source>
        <translation>没有附加“{name}”：其中超过 {count:,} 个文件。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is a PDF that cannot be read ({reason}). Open it in its program, print it into a new PDF, and attach that.</source>
        <translation>没有附加“{name}”：无法读取此 PDF（{reason}）。请在其程序中打开，打印为新的 PDF 后再附加。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is a model. Open it as a model file to chat with it.</source>
        <translation>没有附加“{name}”：它是模型。请作为模型文件打开以与之对话。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is larger than {size} MiB. Attach a part of it.</source>
        <translation>没有附加“{name}”：大于 {size} MiB。请附加其中一部分。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is locked with a password. Save it without one in its program, and attach that.</source>
        <translation>没有附加“{name}”：有密码保护。请在其程序中另存为无密码的文件后再附加。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is neither text nor code, PDF or Word (docx). Save it as one of these, and attach that.</source>
        <translation>没有附加“{name}”：不是文本、代码、PDF 或 Word (docx)。请保存为其中一种格式后再附加。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it is no Word document that can be read. Open it in its program, save it again, and attach that.</source>
        <translation>没有附加“{name}”：不是可读的 Word 文档。请在其程序中打开并重新保存后再附加。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: it unpacks to more than {size} MiB.</source>
        <translation>没有附加“{name}”：解压后超过 {size} MiB。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: its pages hold pictures and no text, as scans do. Have its text recognised (OCR) by another program first.</source>
        <translation>没有附加“{name}”：页面是图片，没有文本，可能是扫描件。请先用其他程序识别文字 (OCR)。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: its text has more than {count:,} characters. Attach a part of it.</source>
        <translation>没有附加“{name}”：文本超过 {count:,} 个字符。请附加其中一部分。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: reading it takes more memory than there is.</source>
        <translation>没有附加“{name}”：读取它需要的内存不足。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: reading it took longer than {seconds:.0f} seconds. Save it as plain text and attach that.</source>
        <translation>没有附加“{name}”：读取超过 {seconds:.0f} 秒。请另存为纯文本后再附加。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the picture has {width:,} by {height:,} pixels, which is too large to be unpacked. Scale it down, and attach that.</source>
        <translation>“{name}”未附上：图片有 {width:,} × {height:,} 像素，太大而无法解开。请缩小后再附上。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the picture is damaged, or of a kind that cannot be read.</source>
        <translation>“{name}”未附上：图片已损坏，或格式无法读取。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: there is no text in it.</source>
        <translation>没有附加“{name}”：其中没有文本。</translation>
    </message>
    <message>
        <source>“{name}” {holds}: choose a language model's own file.</source>
        <translation>“{name}”{holds}：请选择语言模型本身的文件。</translation>
    </message>
    <message>
        <source>“{name}”, which guesses tokens ahead, with its own context.</source>
        <translation>“{name}”预先猜测 token，有自己的上下文。</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a name: {longest} characters at most.</source>
        <translation>“{name}…”作为名称太长：最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>“{part}” cannot be read: {reason}.</source>
        <translation>无法读取“{part}”：{reason}。</translation>
    </message>
    <message>
        <source>“{part}” changed while it was read: check it again when nothing writes to it.</source>
        <translation>“{part}”在读取时发生变化：请在没有程序写入时再校验。</translation>
    </message>
    <message>
        <source>“{part}” is cut short: its tensors go to byte {data_end:,}, but it ends at byte {file_bytes:,}. Fetch it again.</source>
        <translation>“{part}”被截断：张量到第 {data_end:,} 字节，而文件在第 {file_bytes:,} 字节结束。请重新获取。</translation>
    </message>
    <message>
        <source>“{part}” is no device: write its name, a colon and its memory in GiB, such as “RTX 4090:24”.</source>
        <translation>“{part}”不是设备：请写名称、冒号和以 GiB 计的显存，例如“RTX 4090:24”。</translation>
    </message>
    <message>
        <source>“{path}” belongs to {app}, which would not find it any more: copy it, or use it where it is.</source>
        <translation>“{path}”属于 {app}，移动后它将找不到：请复制，或在原处使用。</translation>
    </message>
    <message>
        <source>“{path}” cannot be looked at now: connect its drive, or take the folder off the list.</source>
        <translation>现在无法查看“{path}”：请连接驱动器，或将文件夹从列表移除。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({reason}).</source>
        <translation>无法读取“{path}”（{reason}）。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>无法读取“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>“{path}” cannot be saved: it would be larger than {largest_bytes} MiB. What was saved before is still there. Shorten its texts.</source>
        <translation>无法保存“{path}”：它会大于 {largest_bytes} MiB。之前保存的内容仍在。请缩短其中的文字。</translation>
    </message>
    <message>
        <source>“{path}” cannot be saved: {reason}. What was saved before is still there. Check that you may write the folder and that the disk is not full.</source>
        <translation>无法保存“{path}”：{reason}。之前保存的内容仍在。请检查您是否有权写入该文件夹，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Choose another place, or make room there.</source>
        <translation>无法写入“{path}”：{reason}。请选择其他位置，或腾出空间。</translation>
    </message>
    <message>
        <source>“{path}” could not be imported: {reason}.</source>
        <translation>无法导入“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>“{path}” does not hold chats of Inglenook.</source>
        <translation>“{path}”中没有 Inglenook 的对话。</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program, so Inglenook leaves it alone. Move it to another folder to start with no chats.</source>
        <translation>“{path}”是其他程序的数据库，Inglenook 不会动它。将其移到其他文件夹即可从空白开始。</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Inglenook runs single GGUF files: convert the model with llama.cpp, or name a GGUF file of it.</source>
        <translation>“{path}”是文件夹。Inglenook 运行单个 GGUF 文件：请用 llama.cpp 转换模型，或指定其中的 GGUF 文件。</translation>
    </message>
    <message>
        <source>“{path}” is a folder: choose a GGUF file in it.</source>
        <translation>“{path}”是文件夹：请选择其中的 GGUF 文件。</translation>
    </message>
    <message>
        <source>“{path}” is a folder: give the Modelfile in it.</source>
        <translation>“{path}”是文件夹：请指定其中的 Modelfile。</translation>
    </message>
    <message>
        <source>“{path}” is a pipe, not a file.</source>
        <translation>“{path}”是管道，不是文件。</translation>
    </message>
    <message>
        <source>“{path}” is another model: it has {size_bytes:,} bytes, and “{path_2}” had {size_bytes_2:,}. Choose the file that was moved, or import this one as a model of its own.</source>
        <translation>“{path}”是另一个模型：它有 {size_bytes:,} 字节，而“{path_2}”有 {size_bytes_2:,} 字节。请选择被移动的文件，或将它作为单独的模型导入。</translation>
    </message>
    <message>
        <source>“{path}” is another model: it is as large as “{path_2}” was, but its content differs. Choose the file that was moved, or import this one as a model of its own.</source>
        <translation>“{path}”是另一个模型：大小与“{path_2}”相同，但内容不同。请选择被移动的文件，或将它作为单独的模型导入。</translation>
    </message>
    <message>
        <source>“{path}” is cut short: it ends before its last tensor does. Fetch it again.</source>
        <translation>“{path}”被截断：在最后一个张量之前就结束了。请重新获取。</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({fault}).</source>
        <translation>“{path}”已损坏（{fault}）。</translation>
    </message>
    <message>
        <source>“{path}” is in your models folder already, with the same content: nothing was done. It lies in “{folder}”.</source>
        <translation>“{path}”已在你的模型文件夹中，内容相同：未作任何操作。它位于“{folder}”。</translation>
    </message>
    <message>
        <source>“{path}” is in your models folder now, but “{file}” could not be deleted: {reason}.</source>
        <translation>“{path}”现已在你的模型文件夹中，但无法删除“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>“{path}” is looked for where the file was: {whole}</source>
        <translation>“{path}”会在文件原来的位置查找：{whole}</translation>
    </message>
    <message>
        <source>“{path}” is not there any more: say where it lies now, or take it off the list.</source>
        <translation>“{path}”已不存在：请指出它现在的位置，或将其从列表移除。</translation>
    </message>
    <message>
        <source>“{path}” is not there: say where it lies now, then check it.</source>
        <translation>“{path}”不存在：请指出它现在的位置，然后校验。</translation>
    </message>
    <message>
        <source>“{path}” needs {total_bytes:.1f} GB, and {spare_bytes} MiB stay free for the system, but only {free:.1f} GB are free on the drive of “{top}”: make room there, or use the model where it is.</source>
        <translation>“{path}”需要 {total_bytes:.1f} GB，另为系统保留 {spare_bytes} MiB，但“{top}”所在驱动器只有 {free:.1f} GB 可用：请腾出空间，或在原处使用该模型。</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Inglenook (format {version}). Update Inglenook to use it.</source>
        <translation>“{path}”由更新版本的 Inglenook 写入（格式 {version}）。请更新 Inglenook 后使用。</translation>
    </message>
    <message>
        <source>“{path}” {says}, but a model has between 1 and {most_layers}. Fetch it again or choose another.</source>
        <translation>“{path}”{says}，但模型应有 1 到 {most_layers} 层。请重新获取或另选。</translation>
    </message>
    <message>
        <source>“{reference}” could be any of these, say which by its path: {paths}.</source>
        <translation>“{reference}”可能是其中任意一个，请用路径指明：{paths}。</translation>
    </message>
    <message>
        <source>“{repository}” has no GGUF model that is whole: choose another repository.</source>
        <translation>“{repository}”没有完整的 GGUF 模型：请选择其他仓库。</translation>
    </message>
    <message>
        <source>“{repository}” has no such revision: leave it out, or check its spelling.</source>
        <translation>“{repository}”没有这个修订：请省略它，或检查拼写。</translation>
    </message>
    <message>
        <source>“{repository}” is not the name of a repository: it reads like “publisher/model”.</source>
        <translation>“{repository}”不是仓库名称：应形如“发布者/模型”。</translation>
    </message>
    <message>
        <source>“{repository}” is open only to those who accepted its licence, and you have not yet: do so on {page}, then try again.</source>
        <translation>“{repository}”只对接受其许可证的人开放，而你尚未接受：请到 {page} 接受后重试。</translation>
    </message>
    <message>
        <source>“{repository}” is open only to those who accepted its licence, so the hub wants to know who asks, and there is no token: make one at {endpoint}/settings/tokens and put it into the network settings.</source>
        <translation>“{repository}”只对接受其许可证的人开放，因此模型站点要知道是谁在请求，而没有令牌：请在 {endpoint}/settings/tokens 创建一个并填入网络设置。</translation>
    </message>
    <message>
        <source>“{server}” cannot be reached at {address}: {reason}. Start it there, or choose another model.</source>
        <translation>无法在 {address} 连接“{server}”：{reason}。请在那里启动它，或选择其他模型。</translation>
    </message>
    <message>
        <source>“{server}” cannot go on from what is there: have the answer given anew, or choose another model.</source>
        <translation>“{server}”无法接着已有内容继续：请重新生成回答，或选择其他模型。</translation>
    </message>
    <message>
        <source>“{server}” does not let you in (status {status}): check its key in the settings.</source>
        <translation>“{server}”拒绝访问（状态 {status}）：请在设置中检查其密钥。</translation>
    </message>
    <message>
        <source>“{server}” does not run “{model}” itself: it would send the chat on to {host}. Choose a model that it runs.</source>
        <translation>“{server}”不是自己运行“{model}”：它会把对话转发到 {host}。请选择由它自己运行的模型。</translation>
    </message>
    <message>
        <source>“{server}” does not take the adapter of “{preset}”: it has no effect there. Choose a model of this computer for it.</source>
        <translation>“{server}”不接受“{preset}”的适配器：它在那里不起作用。请为它选择本机的模型。</translation>
    </message>
    <message>
        <source>“{server}” does not take this request (status {status}).</source>
        <translation>“{server}”不接受此请求（状态 {status}）。</translation>
    </message>
    <message>
        <source>“{server}” does not take {fields}: it was asked without.</source>
        <translation>“{server}”不接受 {fields}：已去掉后再询问。</translation>
    </message>
    <message>
        <source>“{server}” does not tell the probabilities of an answer's tokens.</source>
        <translation>“{server}”不提供回答中各 token 的概率。</translation>
    </message>
    <message>
        <source>“{server}” does not tell tokens.</source>
        <translation>“{server}”不提供 token。</translation>
    </message>
    <message>
        <source>“{server}” ended the connection in the middle of its answer. Try again.</source>
        <translation>“{server}”在回答中途断开了连接。请重试。</translation>
    </message>
    <message>
        <source>“{server}” failed (status {status}): try again, or choose another model.</source>
        <translation>“{server}”失败（状态 {status}）：请重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>“{server}” finds no model “{model}” to fetch. Look for its name at ollama.com/library, or write hf.co/ before a repository.</source>
        <translation>“{server}”找不到可获取的模型“{model}”。请在 ollama.com/library 查找其名称，或在仓库前写上 hf.co/。</translation>
    </message>
    <message>
        <source>“{server}” has had too many requests from here: try again in a while.</source>
        <translation>“{server}”收到了过多来自这里的请求：请稍后再试。</translation>
    </message>
    <message>
        <source>“{server}” has no model “{model}”: choose another one.</source>
        <translation>“{server}”没有模型“{model}”：请选择其他模型。</translation>
    </message>
    <message>
        <source>“{server}” has said nothing for {seconds:.0f} seconds, so it was given up. Look whether it is busy, or choose another model.</source>
        <translation>“{server}”已有 {seconds:.0f} 秒没有回应，已放弃。请查看它是否繁忙，或选择其他模型。</translation>
    </message>
    <message>
        <source>“{server}” holds an answer to a schema only where each object has “additionalProperties”: false and lists all its properties under “required”. Add them.</source>
        <translation>只有当每个对象都设有“additionalProperties”: false 并在“required”中列出其全部属性时，“{server}”才会让回答遵守 schema。请补上。</translation>
    </message>
    <message>
        <source>“{server}” is Ollama {version}, which is too old: {oldest} or newer is needed. Update it there, or choose another model.</source>
        <translation>“{server}”是 Ollama {version}，版本过旧：需要 {oldest} 或更新版本。请在那里更新，或选择其他模型。</translation>
    </message>
    <message>
        <source>“{server}” is loading the model</source>
        <translation>“{server}”正在加载模型</translation>
    </message>
    <message>
        <source>“{server}” is no Ollama: its models are looked after where it runs.</source>
        <translation>“{server}”不是 Ollama：其模型在它运行的地方管理。</translation>
    </message>
    <message>
        <source>“{server}” is not known to decode by this strategy: choose sampling or greedy, or another model.</source>
        <translation>不知道“{server}”是否支持此策略：请选择采样或贪心，或其他模型。</translation>
    </message>
    <message>
        <source>“{server}” is not known to hold an answer to {what}: take a JSON schema, or another model.</source>
        <translation>不知道“{server}”能否将回答限定为{what}：请使用 JSON schema，或其他模型。</translation>
    </message>
    <message>
        <source>“{server}” is told the seed ({seed} where none is chosen). All else is decided there, so no same answer can be promised.</source>
        <translation>“{server}”会收到随机种子（未选择时为 {seed}）。其他一切由服务器决定，因此无法保证同样的回答。</translation>
    </message>
    <message>
        <source>“{server}” sends to another address (status {status}): put that one into the settings.</source>
        <translation>“{server}”指向另一个地址（状态 {status}）：请把那个地址填入设置。</translation>
    </message>
    <message>
        <source>“{server}” sent more than an answer can be, so it was given up.</source>
        <translation>“{server}”发送的内容超出了一个回答的长度，已放弃。</translation>
    </message>
    <message>
        <source>“{server}” wants to be paid first (status {status}).</source>
        <translation>“{server}”要求先付费（状态 {status}）。</translation>
    </message>
    <message>
        <source>“{server}” writes the prompt by the template of its own model: that of “{preset}” has no effect there.</source>
        <translation>“{server}”用其自身模型的模板来写提示：“{preset}”的模板在那里不起作用。</translation>
    </message>
    <message>
        <source>“{shown}” cannot stand in an action.</source>
        <translation>“{shown}”不能出现在动作中。</translation>
    </message>
    <message>
        <source>“{shown}” has {votes} of {count} votes.</source>
        <translation>“{shown}”获得 {count} 票中的 {votes} 票。</translation>
    </message>
    <message>
        <source>“{shown}” is no instruction. A line begins with one of {known}, or with #.</source>
        <translation>“{shown}”不是指令。每行以 {known} 之一或 # 开头。</translation>
    </message>
    <message>
        <source>“{source}” cannot be loaded: this engine runs no embedding models.</source>
        <translation>无法加载“{source}”：此引擎不运行嵌入模型。</translation>
    </message>
    <message>
        <source>“{source}” cannot be read: {reason}.</source>
        <translation>无法读取“{source}”：{reason}。</translation>
    </message>
    <message>
        <source>“{source}” was not copied correctly: it was left where it is. Check the drive.</source>
        <translation>“{source}”没有正确复制：仍留在原处。请检查驱动器。</translation>
    </message>
    <message>
        <source>“{target}” could not be written ({reason}). Check the disk and that you may write into its folder, then try again: it goes on from where it is.</source>
        <translation>无法写入“{target}”（{reason}）。请检查磁盘和文件夹写入权限后重试：会从中断处继续。</translation>
    </message>
    <message>
        <source>“{target}” is being fetched by another download or another Inglenook. Stop it there first.</source>
        <translation>“{target}”正由另一个下载或另一个 Inglenook 获取。请先在那里停止。</translation>
    </message>
    <message>
        <source>“{target}” is there already and cannot be read ({reason}). Check that you may read it, or move it, then try again.</source>
        <translation>“{target}”已存在且无法读取（{reason}）。请检查读取权限，或移动它，然后重试。</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here.</source>
        <translation>“{text}”不能出现在此处。</translation>
    </message>
    <message>
        <source>“{text}” cannot stand there</source>
        <translation>“{text}”不能出现在此处</translation>
    </message>
    <message>
        <source>“{text}” is no address of an RPC worker: it is a name or a number of version 4 and a port, such as 192.168.1.20:50052.</source>
        <translation>“{text}”不是 RPC worker 的地址：它由名称或 IPv4 地址加端口组成，例如 192.168.1.20:50052。</translation>
    </message>
    <message>
        <source>“{text}” is no number of parameters: write one such as “8B” or “350M”.</source>
        <translation>“{text}”不是参数数量：请写成“8B”或“350M”的形式。</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a type of a field.</source>
        <translation>“{text}”无法理解为字段类型。</translation>
    </message>
    <message>
        <source>“{there}” cannot be read: what it points to is not there, or is not yours to read.</source>
        <translation>无法读取“{there}”：它指向的内容不存在，或你无权读取。</translation>
    </message>
    <message>
        <source>“{token}”, which came, could not come with these values: {name} takes it out.</source>
        <translation>实际出现的“{token}”在这些取值下不会出现：{name}将其去掉。</translation>
    </message>
    <message>
        <source>“{token}”, which came, would not be taken with these values.</source>
        <translation>实际出现的“{token}”在这些取值下不会被选中。</translation>
    </message>
    <message>
        <source>“{url}” is no address of a model file: it should begin with https:// and name a file.</source>
        <translation>“{url}”不是模型文件的地址：应以 https:// 开头并指明文件。</translation>
    </message>
    <message>
        <source>“{value}” changed on the hub while it was read. Open it again.</source>
        <translation>“{value}”在读取时于模型站点上发生了变化。请重新打开。</translation>
    </message>
    <message>
        <source>“{whole_stem}” lacks {count:,} of its {count_2:,} parts: {few}. Put them into the same folder, or fetch the model again.</source>
        <translation>“{whole_stem}”的 {count_2:,} 个分片缺少 {count:,} 个：{few}。请把它们放入同一文件夹，或重新获取模型。</translation>
    </message>
    <message>
        <source>“{without_password}” cannot be used as a proxy. Correct it in the network settings, or in the system's when that field is empty.</source>
        <translation>“{without_password}”不能用作代理。请在网络设置中更正；若该字段为空，则在系统设置中更正。</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change “{server}”</source>
        <translation>更改“{server}”</translation>
    </message>
    <message>
        <source>Do not check its certificate</source>
        <translation>不检查其证书</translation>
    </message>
    <message>
        <source>For a server that made its certificate itself: whoever is in between could then read along.</source>
        <translation>用于自己签发证书的服务器：这样一来，处在中间的人可能读到内容。</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>保留在内存中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>as Ollama is set; 30s, 10m, 2h, 0 or -1 for ever</source>
        <translation>按 Ollama 的设置；30s、10m、2h、0，-1 为一直</translation>
    </message>
    <message>
        <source>as the network settings say; “none” for none</source>
        <translation>按网络设置；“none”表示不用</translation>
    </message>
</context>
<context>
    <name>ServerKeyField</name>
    <message>
        <source>A key comes from a variable of the environment.</source>
        <translation>密钥来自环境变量。</translation>
    </message>
    <message>
        <source>A key is kept in the keyring. Write another one to replace it.</source>
        <translation>密钥已保存在钥匙串中。输入另一个即可替换。</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>忘记密钥</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring, for this address only.</source>
        <translation>它保存在此电脑的钥匙串中，仅用于此地址。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>if the server wants one</source>
        <translation>如果服务器需要</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>No server is set up.</source>
        <translation>尚未设置服务器。</translation>
    </message>
    <message>
        <source>Their models stand beside those of this computer. What is sent to a server of another computer leaves this one.</source>
        <translation>它们的模型与此电脑的模型并列。发送到其他电脑上服务器的内容会离开此电脑。</translation>
    </message>
</context>
<context>
    <name>ServerQuestions</name>
    <message>
        <source>Its key is forgotten too. Chats keep its answers, and the server runs on.</source>
        <translation>其密钥也会被忘记。对话保留它的回答，服务器继续运行。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove “{server}”?</source>
        <translation>移除“{server}”？</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Asking which models it has…</source>
        <translation>正在询问它有哪些模型…</translation>
    </message>
    <message>
        <source>Change {server}</source>
        <translation>更改 {server}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Models of {server}</source>
        <translation>{server} 的模型</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未询问。</translation>
    </message>
    <message>
        <source>Remove {server}</source>
        <translation>移除 {server}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Set up {server}</source>
        <translation>设置 {server}</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop asking {server}</source>
        <translation>停止询问 {server}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test {server}</source>
        <translation>测试 {server}</translation>
    </message>
    <message>
        <source>found on this computer</source>
        <translation>在此电脑上找到</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>It answers, and has no models.</source>
        <translation>它有应答，但没有模型。</translation>
    </message>
    <message>
        <source>It answers. Its models: {count}</source>
        <translation>它有应答。模型数：{count}</translation>
    </message>
    <message>
        <source>Leaves this computer: {server} ({address})</source>
        <translation>离开此电脑：{server}（{address}）</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>兼容 OpenAI</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <translation>离开此电脑</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此电脑上</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Certificates file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Colour by confidence</source>
        <translation>按置信度着色</translation>
    </message>
    <message>
        <source>Context window by default</source>
        <translation>默认上下文窗口</translation>
    </message>
    <message>
        <source>Default system prompt</source>
        <translation>默认系统提示词</translation>
    </message>
    <message>
        <source>Defaults for answers</source>
        <translation>回答的默认设置</translation>
    </message>
    <message>
        <source>Delete all chats</source>
        <translation>删除所有对话</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Every request this app has made</source>
        <translation>此应用发出的所有请求</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>GPU layers by default</source>
        <translation>默认 GPU 层数</translation>
    </message>
    <message>
        <source>Guess tokens ahead</source>
        <translation>预先猜测词元</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>模型站点地址</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>命令的按键</translation>
    </message>
    <message>
        <source>Keys of the context</source>
        <translation>上下文的键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leave weights in the file</source>
        <translation>权重留在文件中</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Look up passages with</source>
        <translation>查找段落的方式</translation>
    </message>
    <message>
        <source>Min-p by default</source>
        <translation>默认 Min-p</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>新对话的预设</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Read answers along</source>
        <translation>同步朗读回答</translation>
    </message>
    <message>
        <source>Repeat penalty by default</source>
        <translation>默认重复惩罚</translation>
    </message>
    <message>
        <source>Reproducible by default</source>
        <translation>默认可复现</translation>
    </message>
    <message>
        <source>Seed by default</source>
        <translation>默认随机种子</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>发送按键</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Servers that run models</source>
        <translation>运行模型的服务器</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Strategy by default</source>
        <translation>默认策略</translation>
    </message>
    <message>
        <source>Temperature by default</source>
        <translation>默认温度</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Thinking by default</source>
        <translation>默认思考</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Tokens guessed at once</source>
        <translation>一次猜测的词元数</translation>
    </message>
    <message>
        <source>Tokens read at once</source>
        <translation>一次读取的 token 数</translation>
    </message>
    <message>
        <source>Top-k by default</source>
        <translation>默认 Top-k</translation>
    </message>
    <message>
        <source>Top-p by default</source>
        <translation>默认 Top-p</translation>
    </message>
    <message>
        <source>Values of the context</source>
        <translation>上下文的值</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>留在本机的内容</translation>
    </message>
    <message>
        <source>When a chat is too long</source>
        <translation>对话过长时</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>llama.cpp on several machines</source>
        <translation>多台机器上的 llama.cpp</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put “{name}” back to its default</source>
        <translation>将“{name}”恢复默认</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>重置{name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A faster way to compute attention, for graphics cards above all.</source>
        <translation>一种更快的注意力计算方式，主要用于显卡。</translation>
    </message>
    <message>
        <source>A file with further certificates to trust, for networks that read along; empty: the system's.</source>
        <translation>含有其他受信任证书的文件，用于会读取内容的网络；留空：使用系统的。</translation>
    </message>
    <message>
        <source>A proxy's address on the way there, or none; empty: as the network settings say.</source>
        <translation>通往那里的代理地址，或 none；留空：按网络设置。</translation>
    </message>
    <message>
        <source>A proxy's address; empty: as the system is set up.</source>
        <translation>代理的地址；留空：按系统设置。</translation>
    </message>
    <message>
        <source>Above 0 a beam search favours long answers, below 0 short ones.</source>
        <translation>大于 0 时束搜索偏好长回答，小于 0 时偏好短回答。</translation>
    </message>
    <message>
        <source>Draw among likely tokens, take the likeliest, hold the surprise steady, or search.</source>
        <translation>在可能的 token 中抽取、取最可能的、保持惊异度稳定，或搜索。</translation>
    </message>
    <message>
        <source>Draw only among the likeliest that together reach this probability; 1 is off.</source>
        <translation>只在概率最高、合计达到此值的 token 中抽取；1 为关闭。</translation>
    </message>
    <message>
        <source>Draw only among this many likeliest tokens; 0 is off.</source>
        <translation>只在概率最高的这么多个 token 中抽取；0 为关闭。</translation>
    </message>
    <message>
        <source>From which probability tokens are left out then; above 0.5 is off.</source>
        <translation>届时从多大概率起舍去 token；大于 0.5 为关闭。</translation>
    </message>
    <message>
        <source>Groups that the beams search in, each shy of what the others take; they divide the beams.</source>
        <translation>束分组搜索，每组回避其他组所取的；分组数须整除束数。</translation>
    </message>
    <message>
        <source>Guess tokens ahead and read them at once: by what followed the same words before, or by a smaller model. It is only done where measuring finds it faster; near-ties between tokens may fall otherwise.</source>
        <translation>预先猜测词元并一次读入：依据相同文字之前的后续内容，或由较小的模型猜测。只在测得更快时进行；概率几乎相同的词元可能有不同结果。</translation>
    </message>
    <message>
        <source>Height in pixels.</source>
        <translation>高度（像素）。</translation>
    </message>
    <message>
        <source>Higher is more varied; 0 always takes the likeliest.</source>
        <translation>越高越多样；0 总是取概率最高的。</translation>
    </message>
    <message>
        <source>Hosts whose links in messages are opened without asking.</source>
        <translation>消息中的链接无需询问即可打开的主机。</translation>
    </message>
    <message>
        <source>How a model is put into memory.</source>
        <translation>模型如何放入内存。</translation>
    </message>
    <message>
        <source>How chats start and are written.</source>
        <translation>对话如何开始和书写。</translation>
    </message>
    <message>
        <source>How far the temperature moves: down where the model is sure, up where it is not; 0 is off.</source>
        <translation>温度的浮动幅度：模型有把握时降低，没把握时升高；0 为关闭。</translation>
    </message>
    <message>
        <source>How fast Mirostat corrects itself.</source>
        <translation>Mirostat 自我修正的速度。</translation>
    </message>
    <message>
        <source>How long Ollama keeps a model in memory: 10m, 0, -1 for ever; empty: as it is set there.</source>
        <translation>Ollama 将模型保留在内存中多久：10m、0，-1 表示永久；留空则按那里的设置。</translation>
    </message>
    <message>
        <source>How long that remembers what was taken before; 0.9 is about ten tokens.</source>
        <translation>它对先前选择记忆多久；0.9 约为十个 token。</translation>
    </message>
    <message>
        <source>How many answers a beam search grows side by side.</source>
        <translation>束搜索并行扩展多少个回答。</translation>
    </message>
    <message>
        <source>How many candidates a contrastive search has.</source>
        <translation>对比搜索有多少个候选。</translation>
    </message>
    <message>
        <source>How many downloads run at the same time.</source>
        <translation>同时进行的下载数。</translation>
    </message>
    <message>
        <source>How many tokens are looked through for repeated passages; 0 is off, -1 the whole context.</source>
        <translation>在多少个 token 中查找重复段落；0 为关闭，-1 为整个上下文。</translation>
    </message>
    <message>
        <source>How many tokens the penalties look back; 0 is off, -1 the whole context.</source>
        <translation>惩罚回看多少个 token；0 为关闭，-1 为整个上下文。</translation>
    </message>
    <message>
        <source>How much a contrastive search holds back what is like the text before; 0 takes the likeliest.</source>
        <translation>对比搜索对与前文相似内容的抑制程度；0 取最可能的。</translation>
    </message>
    <message>
        <source>How much is added to the scores of favoured words; 0 is off.</source>
        <translation>加到偏好词分数上的量；0 为关闭。</translation>
    </message>
    <message>
        <source>How much larger all text is than designed.</source>
        <translation>所有文字相对设计大小的倍数。</translation>
    </message>
    <message>
        <source>How often the likeliest tokens are left out, for less usual words; 0 is off.</source>
        <translation>多大概率舍去最可能的 token，以得到较少见的词；0 为关闭。</translation>
    </message>
    <message>
        <source>How passages of long documents are found: by the words that they share with the question, or by their meaning, with an embedding model from your Models page.</source>
        <translation>如何在长文档中查找段落：按与问题共有的词语，或用“模型”页面上的嵌入模型按含义查找。</translation>
    </message>
    <message>
        <source>How shy groups of beams are of each other.</source>
        <translation>束的各组互相回避的程度。</translation>
    </message>
    <message>
        <source>How steeply that grows with the passage's length.</source>
        <translation>它随段落长度增长的陡度。</translation>
    </message>
    <message>
        <source>How strongly a token that would go on with a repeated passage is held back; 0 is off.</source>
        <translation>对会延续重复段落的 token 抑制多强；0 为关闭。</translation>
    </message>
    <message>
        <source>How the app reaches the hub.</source>
        <translation>应用如何访问模型站点。</translation>
    </message>
    <message>
        <source>How the context's keys are stored; smaller ones lose a little.</source>
        <translation>上下文键的存储方式；越小略有损失。</translation>
    </message>
    <message>
        <source>How the context's values are stored; smaller ones need flash attention.</source>
        <translation>上下文值的存储方式；较小的需要 Flash Attention。</translation>
    </message>
    <message>
        <source>How the next token is chosen.</source>
        <translation>如何选择下一个 token。</translation>
    </message>
    <message>
        <source>How the temperature follows the model's doubt; 1 is evenly.</source>
        <translation>温度如何随模型的不确定变化；1 为均匀。</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>窗口的外观。</translation>
    </message>
    <message>
        <source>Its certificate is not checked.</source>
        <translation>不检查其证书。</translation>
    </message>
    <message>
        <source>Keep the tokens about as surprising as expected, up to this probability; 1 is off.</source>
        <translation>保留惊异度接近预期的 token，直到达到此概率；1 为关闭。</translation>
    </message>
    <message>
        <source>Keep the tokens within so many standard deviations of the best; 0 and below are off.</source>
        <translation>保留与最佳 token 相差在若干标准差以内的；0 及以下为关闭。</translation>
    </message>
    <message>
        <source>Keep the whole context of layers that look back a little only.</source>
        <translation>对只回看一小段的层也保留整个上下文。</translation>
    </message>
    <message>
        <source>Keys of your own, by command; an empty list takes them away.</source>
        <translation>各命令的自定义按键；空列表表示取消。</translation>
    </message>
    <message>
        <source>Layers placed on the GPU; auto: as many as fit.</source>
        <translation>放在 GPU 上的层；自动：能放多少放多少。</translation>
    </message>
    <message>
        <source>Layers that keep their experts in main memory, for models made of experts.</source>
        <translation>把专家留在内存中的层数，用于混合专家模型。</translation>
    </message>
    <message>
        <source>Leave out tokens less likely than this share of the likeliest; 0 is off.</source>
        <translation>排除概率低于最高者此比例的 token；0 为关闭。</translation>
    </message>
    <message>
        <source>Leave weights in the file; the system may drop and read them again.</source>
        <translation>权重留在文件中；系统可以丢弃后再读。</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>Makes a token less likely each time it was used; 0 is off.</source>
        <translation>token 每用一次概率就降低；0 为关闭。</translation>
    </message>
    <message>
        <source>Makes a token less likely once it was used; 0 is off.</source>
        <translation>token 一旦用过概率就降低；0 为关闭。</translation>
    </message>
    <message>
        <source>Makes tokens used lately less likely; 1 is off.</source>
        <translation>降低最近用过的 token 的概率；1 为关闭。</translation>
    </message>
    <message>
        <source>Open no connection at all.</source>
        <translation>完全不建立连接。</translation>
    </message>
    <message>
        <source>Other machines that models are spread over.</source>
        <translation>模型所分布的其他机器。</translation>
    </message>
    <message>
        <source>Prefer tokens of about this probability; below 0 is off.</source>
        <translation>优先选择概率接近此值的 token；小于 0 为关闭。</translation>
    </message>
    <message>
        <source>Processor threads; auto: chosen from the processor's cores.</source>
        <translation>处理器线程数；自动：根据处理器核心数选择。</translation>
    </message>
    <message>
        <source>Servers whose models stand beside those of this computer.</source>
        <translation>其模型与此电脑上的模型并列的服务器。</translation>
    </message>
    <message>
        <source>Stays when the name or the address changes.</source>
        <translation>名称或地址改变时保持不变。</translation>
    </message>
    <message>
        <source>Texts at which a repeated passage ends.</source>
        <translation>重复段落在这些文本处结束。</translation>
    </message>
    <message>
        <source>The hub's address, for a mirror; empty: HF_ENDPOINT, else Hugging Face itself.</source>
        <translation>模型站点的地址，可填镜像；留空：HF_ENDPOINT，否则为 Hugging Face。</translation>
    </message>
    <message>
        <source>The key that sends: Enter, or Ctrl+Enter so that Enter breaks the line.</source>
        <translation>发送用的按键：Enter，或 Ctrl+Enter（此时 Enter 换行）。</translation>
    </message>
    <message>
        <source>The model used last: its path or its name.</source>
        <translation>最近使用的模型：路径或名称。</translation>
    </message>
    <message>
        <source>The most that all downloads take together, in MiB a second.</source>
        <translation>所有下载合计的最高速度，单位 MiB/秒。</translation>
    </message>
    <message>
        <source>The preset that a new chat begins with, in the window and in a terminal.</source>
        <translation>新对话所用的预设，窗口和终端皆然。</translation>
    </message>
    <message>
        <source>The same seed repeats an answer; -1 draws another each time.</source>
        <translation>相同的种子会重现回答；-1 每次另抽。</translation>
    </message>
    <message>
        <source>The samplers in the order in which they act; one that is left out is off.</source>
        <translation>采样器按其作用顺序排列；未列出的为关闭。</translation>
    </message>
    <message>
        <source>The smaller model that guesses ahead; it needs the same vocabulary as the one that answers.</source>
        <translation>负责预先猜测的较小模型；其词表须与回答的模型相同。</translation>
    </message>
    <message>
        <source>The surprise that Mirostat aims at, in bits a token.</source>
        <translation>Mirostat 追求的惊异度，单位为每 token 比特。</translation>
    </message>
    <message>
        <source>The window's letters: Inter, which comes along, or the system's. Code stays as it is.</source>
        <translation>窗口字体：自带的 Inter，或系统字体。代码字体不变。</translation>
    </message>
    <message>
        <source>Tokens computed at once; auto: the whole batch.</source>
        <translation>同时计算的 token 数；自动：整批。</translation>
    </message>
    <message>
        <source>Tokens guessed ahead at once, at most.</source>
        <translation>一次最多预先猜测的词元数。</translation>
    </message>
    <message>
        <source>Tokens of a prompt that are read at once.</source>
        <translation>一次读取的提示词 token 数。</translation>
    </message>
    <message>
        <source>Tokens that fit; auto: as trained, up to 8,192.</source>
        <translation>可容纳的 token 数；自动：按训练值，最多 8,192。</translation>
    </message>
    <message>
        <source>Tokens that may be repeated without being held back.</source>
        <translation>可以重复而不受抑制的 token 数。</translation>
    </message>
    <message>
        <source>Tools that models are told of, as the panel beside a chat writes them; none is ever run.</source>
        <translation>告知模型的工具，按对话旁面板的写法；绝不执行。</translation>
    </message>
    <message>
        <source>What a new chat tells the model before the first message.</source>
        <translation>新对话在第一条消息之前告诉模型的内容。</translation>
    </message>
    <message>
        <source>What answers are held to, as the panel beside a chat writes it; empty: nothing.</source>
        <translation>回答须遵守的格式，由对话旁的面板写入；留空则不限定。</translation>
    </message>
    <message>
        <source>What happens when a chat is longer than the context window; the system prompt always stays.</source>
        <translation>对话超过上下文窗口时的处理方式；系统提示词始终保留。</translation>
    </message>
    <message>
        <source>What is added to a token's score, by the token's number; -100 is never. It belongs to one model.</source>
        <translation>按 token 编号加到其分数上的值；-100 为从不。只适用于一个模型。</translation>
    </message>
    <message>
        <source>What the window speaks.</source>
        <translation>窗口使用的语言。</translation>
    </message>
    <message>
        <source>What was gone to last by the palette.</source>
        <translation>面板最近跳转到的内容。</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>你给它起的名称。</translation>
    </message>
    <message>
        <source>When a beam search ends: with enough answers, when none seems to become better, or when none can.</source>
        <translation>束搜索何时结束：回答已足够、看来不会更好，或确定不会更好。</translation>
    </message>
    <message>
        <source>Where it is, such as http://127.0.0.1:8080.</source>
        <translation>它的位置，例如 http://127.0.0.1:8080。</translation>
    </message>
    <message>
        <source>Where llama.cpp's RPC workers are, such as 192.168.1.20:50052.</source>
        <translation>llama.cpp 的 RPC worker 所在处，例如 192.168.1.20:50052。</translation>
    </message>
    <message>
        <source>Where the window was left.</source>
        <translation>窗口上次的位置。</translation>
    </message>
    <message>
        <source>Whether a screen reader is told an answer line by line while it arrives.</source>
        <translation>回答生成时是否逐行告知屏幕阅读器。</translation>
    </message>
    <message>
        <source>Whether answers keep how likely their words were, and are coloured by it.</source>
        <translation>回答是否保留其用词的概率，并按此着色。</translation>
    </message>
    <message>
        <source>Whether it fills the screen.</source>
        <translation>是否铺满屏幕。</translation>
    </message>
    <message>
        <source>Whether keys do what the list says; Tab, Enter and Esc work without it too.</source>
        <translation>按键是否按列表生效；Tab、Enter 和 Esc 始终有效。</translation>
    </message>
    <message>
        <source>Whether models are spread over other machines too. What is sent there is not encrypted.</source>
        <translation>是否也把模型分布到其他机器。发送到那里的内容未加密。</translation>
    </message>
    <message>
        <source>Whether models think before they answer, where their template lets one choose.</source>
        <translation>模型回答前是否思考（前提是其对话模板允许选择）。</translation>
    </message>
    <message>
        <source>Whether the first start is over.</source>
        <translation>首次启动是否已结束。</translation>
    </message>
    <message>
        <source>Whether the panel with the sampling is open.</source>
        <translation>采样面板是否打开。</translation>
    </message>
    <message>
        <source>Whether the same question gets the same answer again, as far as this computer can promise it.</source>
        <translation>同样的问题是否得到同样的回答，以这台电脑能保证的为限。</translation>
    </message>
    <message>
        <source>Which keys do what.</source>
        <translation>各按键的作用。</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>由哪个模型回答。</translation>
    </message>
    <message>
        <source>Which protocol it speaks.</source>
        <translation>它使用的协议。</translation>
    </message>
    <message>
        <source>Which version of Mirostat holds the surprise of the text steady; 0 is off.</source>
        <translation>用哪个版本的 Mirostat 保持文本的惊异度稳定；0 为关闭。</translation>
    </message>
    <message>
        <source>Width in pixels.</source>
        <translation>宽度（像素）。</translation>
    </message>
    <message>
        <source>Words that are never written, as far as the model spells them as usual.</source>
        <translation>从不写出的词，前提是模型按通常方式拼写。</translation>
    </message>
    <message>
        <source>Words that are written sooner than others.</source>
        <translation>比其他词更倾向写出的词。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the model decides</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Beam search</source>
        <translation>束搜索</translation>
    </message>
    <message>
        <source>By a draft model</source>
        <translation>由草稿模型</translation>
    </message>
    <message>
        <source>By looking up</source>
        <translation>通过查找</translation>
    </message>
    <message>
        <source>Contrastive search</source>
        <translation>对比搜索</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Keep start and end</source>
        <translation>保留首尾</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <translation>省略最早的</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No setting found</source>
        <translation>未找到设置</translation>
    </message>
    <message>
        <source>No setting has “{words}” in its name or its sentence.</source>
        <translation>没有设置的名称或说明包含“{words}”。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>显示所有设置</translation>
    </message>
    <message>
        <source>Such as: Answer briefly and in English.</source>
        <translation>例如：请用中文简短回答。</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>Their words (BM25)</source>
        <translation>词语（BM25）</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>可用时</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name}（未找到）</translation>
    </message>
</context>
<context>
    <name>ShownDialog</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>It can</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>It says nothing of its Modelfile.</source>
        <translation>它没有提供 Modelfile。</translation>
    </message>
    <message>
        <source>Modelfile</source>
        <translation>Modelfile</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>训练长度</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{size} GiB</source>
        <translation>{size} GiB</translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation>{size} KiB</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size} MiB</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Put {name} back to {value}</source>
        <translation>将{name}恢复为 {value}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>{name}, value</source>
        <translation>{name}，数值</translation>
    </message>
</context>
<context>
    <name>SourceMark</name>
    <message>
        <source>Do not set it for this model</source>
        <translation>不再为此模型设置</translation>
    </message>
    <message>
        <source>Do not use the publisher's values of this model</source>
        <translation>不使用此模型发布者的值</translation>
    </message>
    <message>
        <source>Put back to {value}</source>
        <translation>恢复为 {value}</translation>
    </message>
    <message>
        <source>Put {name} back to {value}</source>
        <translation>将{name}恢复为 {value}</translation>
    </message>
    <message>
        <source>Use for all chats</source>
        <translation>用于所有对话</translation>
    </message>
    <message>
        <source>Use for this model</source>
        <translation>用于此模型</translation>
    </message>
    <message>
        <source>{name}: where it comes from</source>
        <translation>{name}：值的来源</translation>
    </message>
</context>
<context>
    <name>StartingPoints</name>
    <message>
        <source>Against repetition</source>
        <translation>避免重复</translation>
    </message>
    <message>
        <source>Contrastive search: the same answer each time, and no going round in circles.</source>
        <translation>对比搜索：每次回答相同，也不会原地打转。</translation>
    </message>
    <message>
        <source>DRY holds repeated passages back, and leaves single words alone.</source>
        <translation>DRY 抑制重复的段落，不影响单个词。</translation>
    </message>
    <message>
        <source>Different answers</source>
        <translation>不同的回答</translation>
    </message>
    <message>
        <source>Facts, code, extraction: little is left to chance.</source>
        <translation>事实、代码、信息提取：很少留给偶然。</translation>
    </message>
    <message>
        <source>Likeliest whole</source>
        <translation>整体最可能</translation>
    </message>
    <message>
        <source>Mirostat 2 keeps a long text from becoming dull or confused.</source>
        <translation>Mirostat 2 使长文本不至于乏味或混乱。</translation>
    </message>
    <message>
        <source>No sampler acts: tokens are drawn as likely as the model has them.</source>
        <translation>没有采样器起作用：按模型给出的概率抽取 token。</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Short answers with one right wording, such as translations: four beams.</source>
        <translation>措辞唯一的短回答，如翻译：四个束。</translation>
    </message>
    <message>
        <source>Six beams in three groups: the search looks at answers that differ.</source>
        <translation>六个束分三组：搜索会考察不同的回答。</translation>
    </message>
    <message>
        <source>Steady surprise</source>
        <translation>稳定的意外度</translation>
    </message>
    <message>
        <source>Stories and ideas: min-p cuts what makes no sense, so a higher temperature stays readable.</source>
        <translation>故事与创意：min-p 去掉无意义的内容，因此更高的温度仍可读。</translation>
    </message>
    <message>
        <source>The model as it is</source>
        <translation>模型原样</translation>
    </message>
    <message>
        <source>Top-n-sigma cuts by the scores before the temperature acts, which may then be high.</source>
        <translation>Top-n-sigma 在温度起作用之前按分数截断，因此温度可以较高。</translation>
    </message>
    <message>
        <source>Unusual words</source>
        <translation>不寻常的词</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>多变</translation>
    </message>
    <message>
        <source>Very varied</source>
        <translation>非常多变</translation>
    </message>
    <message>
        <source>Without repetition or chance</source>
        <translation>无重复、无偶然</translation>
    </message>
    <message>
        <source>XTC now and then leaves out the likeliest tokens where others are good, too.</source>
        <translation>在其他 token 也不错时，XTC 偶尔会略去最可能的 token。</translation>
    </message>
    <message>
        <source>llama.cpp's own values.</source>
        <translation>llama.cpp 自身的值。</translation>
    </message>
</context>
<context>
    <name>StepsSlider</name>
    <message>
        <source>Leave {name} to Inglenook</source>
        <translation>{name}由 Inglenook 决定</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>auto: {value}</source>
        <translation>自动：{value}</translation>
    </message>
    <message>
        <source>{name}, value</source>
        <translation>{name}，数值</translation>
    </message>
</context>
<context>
    <name>StrategyRow</name>
    <message>
        <source>Put all of these back to what holds without this chat's own values</source>
        <translation>将这些值全部恢复为没有此对话自身值时的值</translation>
    </message>
    <message>
        <source>Reset sampling</source>
        <translation>重置采样</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Starting points</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Whole sets of values to begin from</source>
        <translation>用作起点的整套取值</translation>
    </message>
</context>
<context>
    <name>SubjectLines</name>
    <message>
        <source>Another question</source>
        <translation>另一个问题</translation>
    </message>
    <message>
        <source>In the chat “{title}”</source>
        <translation>在对话“{title}”中</translation>
    </message>
    <message>
        <source>Show the chat</source>
        <translation>显示对话</translation>
    </message>
    <message>
        <source>With all that stands above it in the chat, as the chat would ask it.</source>
        <translation>连同对话中它上面的全部内容，与对话的提问方式相同。</translation>
    </message>
</context>
<context>
    <name>SubjectPanel</name>
    <message>
        <source>A repository, address or file</source>
        <translation>仓库、地址或文件</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>As in the file ({quantization})</source>
        <translation>与文件相同（{quantization}）</translation>
    </message>
    <message>
        <source>Built like</source>
        <translation>结构类似</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>选择一个</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>来自目录</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Model of the catalogue</source>
        <translation>目录中的模型</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>One of a size</source>
        <translation>指定规模</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Press Enter to read its header: some hundred KiB, not the model</source>
        <translation>按 Enter 读取文件头：只有几百 KiB，不是整个模型</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Quantization in the repository</source>
        <translation>仓库中的量化</translation>
    </message>
    <message>
        <source>Repository, address or file</source>
        <translation>仓库、地址或文件</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>存储格式</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>模型在哪里</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>哪个模型</translation>
    </message>
    <message>
        <source>publisher/name, https://… or a file</source>
        <translation>发布者/名称、https://… 或文件</translation>
    </message>
</context>
<context>
    <name>SubjectReading</name>
    <message>
        <source>It ended by a fault of Inglenook's own.</source>
        <translation>因 Inglenook 自身的错误而结束。</translation>
    </message>
    <message>
        <source>Reading the header of {model} …</source>
        <translation>正在读取 {model} 的文件头…</translation>
    </message>
    <message>
        <source>“{text}” names no file, repository or address: write one as “publisher/name”.</source>
        <translation>“{text}”不是文件、仓库或地址：请写成“发布者/名称”的形式。</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Known tags</source>
        <translation>已有标签</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>新标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
</context>
<context>
    <name>TextsField</name>
    <message>
        <source>Add a text</source>
        <translation>添加文本</translation>
    </message>
    <message>
        <source>Add to: {name}</source>
        <translation>添加到：{name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>\n stands for a line break, \t for a tab</source>
        <translation>\n 表示换行，\t 表示制表符</translation>
    </message>
</context>
<context>
    <name>ThinkingChoice</name>
    <message>
        <source>As the model decides</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking cannot be chosen. {reason}</source>
        <translation>无法选择思考。{reason}</translation>
    </message>
    <message>
        <source>Thinking: {choice}</source>
        <translation>思考：{choice}</translation>
    </message>
    <message>
        <source>This model's template begins every answer with thinking: it has no effect.</source>
        <translation>此模型的对话模板让每个回答都以思考开头：此项无效。</translation>
    </message>
    <message>
        <source>This model's template does not read it: it has no effect.</source>
        <translation>此模型的对话模板不读取它：此项无效。</translation>
    </message>
    <message>
        <source>{sentence} Whether this model does is known once it is loaded.</source>
        <translation>{sentence}此模型是否允许，加载后才知道。</translation>
    </message>
</context>
<context>
    <name>ThinkingRow</name>
    <message>
        <source>Show or hide what the model thought before it answered</source>
        <translation>显示或隐藏模型回答前的思考</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>思考了 {0} 秒</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
</context>
<context>
    <name>TokenActions</name>
    <message>
        <source>Answers from now on keep how likely their words were. Tokens… in an answer's menu reads others.</source>
        <translation>从现在起，回答会保留其用词的概率。回答菜单中的“Token…”可读取其他回答。</translation>
    </message>
    <message>
        <source>This token is not a word of the answer by itself, so nothing can go on from it.</source>
        <translation>此 token 本身不是回答中的文字，无法由此继续。</translation>
    </message>
</context>
<context>
    <name>TokenBars</name>
    <message>
        <source>Likeliest next tokens</source>
        <translation>最可能的下一个 token</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出局</translation>
    </message>
    <message>
        <source>{sentence}; it is the one that came</source>
        <translation>{sentence}；它是实际出现的</translation>
    </message>
    <message>
        <source>“{token}”: {before} before, then taken out</source>
        <translation>“{token}”：之前 {before}，随后被去掉</translation>
    </message>
    <message>
        <source>“{token}”: {before} before, {after} after</source>
        <translation>“{token}”：之前 {before}，之后 {after}</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>A token comes from {origin}.</source>
        <translation>令牌来自 {origin}。</translation>
    </message>
    <message>
        <source>A token is in the keyring.</source>
        <translation>密钥环中有令牌。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>For what is private or gated. It is kept in this computer's keyring, never in a file of this app.</source>
        <translation>用于私有或受限内容。保存在本机密钥环中，绝不写入此应用的文件。</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>忘记令牌</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>保存令牌</translation>
    </message>
    <message>
        <source>There is no token: only what is public can be opened.</source>
        <translation>没有令牌：只能打开公开内容。</translation>
    </message>
    <message>
        <source>the file of huggingface-cli</source>
        <translation>huggingface-cli 的文件</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Nothing foretells the first token.</source>
        <translation>第一个 token 没有可供预测的前文。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>cut: {sampler}</source>
        <translation>去除：{sampler}</translation>
    </message>
    <message>
        <source>drawn from {count} tokens</source>
        <translation>从 {count} 个 token 中抽取</translation>
    </message>
    <message>
        <source>surprisal {surprisal} bits, entropy {entropy} bits</source>
        <translation>惊异度 {surprisal} 比特，熵 {entropy} 比特</translation>
    </message>
    <message>
        <source>the end of the answer</source>
        <translation>回答结束</translation>
    </message>
    <message>
        <source>the samplers left this one only</source>
        <translation>采样器只留下这一个</translation>
    </message>
    <message>
        <source>then {share}</source>
        <translation>之后 {share}</translation>
    </message>
    <message>
        <source>{share} by the model</source>
        <translation>模型给出 {share}</translation>
    </message>
    <message>
        <source>{token}, {before}</source>
        <translation>{token}，{before}</translation>
    </message>
    <message>
        <source>{what}, taken out by {sampler}</source>
        <translation>{what}，被 {sampler} 去除</translation>
    </message>
    <message>
        <source>{what}, {after} after the samplers</source>
        <translation>{what}，采样器之后 {after}</translation>
    </message>
    <message>
        <source>← → tokens · ↑ ↓ others · Enter goes on with another · Esc</source>
        <translation>← → token · ↑ ↓ 其他 · Enter 用另一个继续 · Esc</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on with this token</source>
        <translation>用此 token 继续</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Read by {model}: {count} tokens in the answer, {bits} bits of surprisal each.</source>
        <translation>由 {model} 读取：回答有 {count} 个 token，平均惊异度 {bits} 比特。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The model reads the answer and its prompt: {done} of {total} tokens…</source>
        <translation>模型正在读取回答及其提示：{done}/{total} 个 token…</translation>
    </message>
    <message>
        <source>The model reads the answer and its prompt…</source>
        <translation>模型正在读取回答及其提示…</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>ToolsPart</name>
    <message>
        <source>Begin the tools with an example</source>
        <translation>用示例开始填写工具</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>State of the tools</source>
        <translation>工具的状态</translation>
    </message>
    <message>
        <source>The model is told of: {names}</source>
        <translation>模型得知：{names}</translation>
    </message>
    <message>
        <source>The preset's template reads no tools: it is not told of them.</source>
        <translation>预设的模板不读取工具：模型不会得知它们。</translation>
    </message>
    <message>
        <source>The tools cannot be used. {reason}</source>
        <translation>这些工具无法使用。{reason}</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>得知</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools of the preset</source>
        <translation>预设的工具</translation>
    </message>
    <message>
        <source>What the model may ask for, as a JSON list in OpenAI's form. Its calls are shown and kept with the answer; Inglenook runs none of them.</source>
        <translation>模型可以请求的内容，按 OpenAI 格式的 JSON 列表。它的调用会显示并随回答保存；Inglenook 不执行任何调用。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>彻底删除？</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>已删除的对话</translation>
    </message>
    <message>
        <source>Deleted chats are kept for {days} days.</source>
        <translation>已删除的对话保留 {days} 天。</translation>
    </message>
    <message>
        <source>Empty now…</source>
        <translation>立即清空…</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>清空回收站？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Nothing is in the trash.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What is deleted for good cannot be brought back.</source>
        <translation>彻底删除的内容无法恢复。</translation>
    </message>
    <message>
        <source>{title} — deleted {when}, kept for {days} more days</source>
        <translation>{title} — 删除于{when}，还保留 {days} 天</translation>
    </message>
</context>
<context>
    <name>TreeActions</name>
    <message>
        <source>The message and those below it were deleted.</source>
        <translation>消息及其下方的消息已删除。</translation>
    </message>
    <message>
        <source>The message is by another writer now.</source>
        <translation>消息的作者已更改。</translation>
    </message>
    <message>
        <source>The message may leave the context.</source>
        <translation>该消息可以移出上下文。</translation>
    </message>
    <message>
        <source>The message stays in the context.</source>
        <translation>该消息保留在上下文中。</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>消息已删除。</translation>
    </message>
    <message>
        <source>The other words were dropped.</source>
        <translation>修改已放弃。</translation>
    </message>
    <message>
        <source>There is no question above this answer.</source>
        <translation>此回答上方没有问题。</translation>
    </message>
    <message>
        <source>This is a new chat with the messages down to that one.</source>
        <translation>这是一个新对话，包含到那条为止的消息。</translation>
    </message>
</context>
<context>
    <name>TurnProgress</name>
    <message>
        <source>Loading {model}…</source>
        <translation>正在加载 {model}…</translation>
    </message>
    <message>
        <source>Looking up passages…</source>
        <translation>正在查找段落…</translation>
    </message>
    <message>
        <source>Nothing came for {seconds} s</source>
        <translation>{seconds} 秒没有收到内容</translation>
    </message>
    <message>
        <source>Reading the chat so far…</source>
        <translation>正在读取已有对话…</translation>
    </message>
    <message>
        <source>{done} of {total} tokens</source>
        <translation>{done} / {total} token</translation>
    </message>
    <message>
        <source>{model} is still at work…</source>
        <translation>{model} 仍在工作…</translation>
    </message>
    <message>
        <source>{stage} · {percent}</source>
        <translation>{stage} · {percent}</translation>
    </message>
</context>
<context>
    <name>Undos</name>
    <message>
        <source>This can be undone until Inglenook is closed.</source>
        <translation>在关闭 Inglenook 之前可以撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Update available: “{repository}” has another file in the place of “{model}” now.</source>
        <translation>有更新：“{repository}”中“{model}”处现已换成另一个文件。</translation>
    </message>
    <message>
        <source>“{model}” is the same as on the hub.</source>
        <translation>“{model}”与模型站点上的相同。</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Do not set {name}</source>
        <translation>不设定 {name}</translation>
    </message>
    <message>
        <source>Leave it to the chat and the model</source>
        <translation>交给对话和模型决定</translation>
    </message>
    <message>
        <source>Not said: as the chat and the model have it. Click to say it.</source>
        <translation>未设定：按对话和模型而定。点击以设定。</translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation>设定 {name}</translation>
    </message>
    <message>
        <source>Usual: {value}</source>
        <translation>通常：{value}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>ValueSources</name>
    <message>
        <source>Advised by the publisher of {name}</source>
        <translation>由 {name} 的发布者推荐</translation>
    </message>
    <message>
        <source>From the preset “{name}”</source>
        <translation>来自预设“{name}”</translation>
    </message>
    <message>
        <source>From the settings for all chats</source>
        <translation>来自适用于所有对话的设置</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>为此对话设置</translation>
    </message>
    <message>
        <source>Set for {name}</source>
        <translation>为 {name} 设置</translation>
    </message>
    <message>
        <source>Without it: {value}, {origin}.</source>
        <translation>否则：{value}，{origin}。</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>发布者</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>the engine is asked …</source>
        <translation>正在询问引擎…</translation>
    </message>
</context>
<context>
    <name>VoteAction</name>
    <message>
        <source>Ask {count} times</source>
        <translation>询问 {count} 次</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>VoteExperiment</name>
    <message>
        <source>Answer {number} is a version in the chat now.</source>
        <translation>回答 {number} 现在是对话中的一个版本。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The vote has ended. {result}</source>
        <translation>投票已结束。{result}</translation>
    </message>
    <message>
        <source>What is 17 + 25?</source>
        <translation>17 + 25 等于多少？</translation>
    </message>
</context>
<context>
    <name>VoteFiles</name>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>另存为 JSON…</translation>
    </message>
    <message>
        <source>Save the vote</source>
        <translation>保存投票</translation>
    </message>
    <message>
        <source>The vote is in the clipboard.</source>
        <translation>投票已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>A sentence behind the question has the model reason first and mark its result (chain of thought).</source>
        <translation>问题后面的一句话让模型先推理，再标明结果（思维链）。</translation>
    </message>
    <message>
        <source>All answers would be the same: nothing is drawn with these values.</source>
        <translation>所有回答都会相同：用这些值不会抽取任何东西。</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>如何计票</translation>
    </message>
    <message>
        <source>How the answers are drawn</source>
        <translation>如何抽取回答</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>There is no model yet: open a model file first.</source>
        <translation>还没有模型：请先打开一个模型文件。</translation>
    </message>
    <message>
        <source>Think step by step</source>
        <translation>逐步思考</translation>
    </message>
    <message>
        <source>What is 17 + 25?</source>
        <translation>17 + 25 等于多少？</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>问什么</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>请先写一个问题。</translation>
    </message>
</context>
<context>
    <name>VoteProgress</name>
    <message>
        <source>Loading {model}…</source>
        <translation>正在加载 {model}…</translation>
    </message>
    <message>
        <source>Looking up passages…</source>
        <translation>正在查找段落…</translation>
    </message>
    <message>
        <source>Measuring how fast several answers at once are</source>
        <translation>正在测量同时写多个回答的速度</translation>
    </message>
    <message>
        <source>Nothing came for {seconds} s</source>
        <translation>{seconds} 秒没有收到内容</translation>
    </message>
    <message>
        <source>Once for each model; it takes some seconds.</source>
        <translation>每个模型只测一次；需要几秒钟。</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>逐个进行</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The vote begins once its answer is written.</source>
        <translation>其回答写完后投票就开始。</translation>
    </message>
    <message>
        <source>Up to {width} at once</source>
        <translation>最多同时 {width} 个</translation>
    </message>
    <message>
        <source>Waiting for the chat</source>
        <translation>等待对话</translation>
    </message>
    <message>
        <source>{done} of {total} tokens</source>
        <translation>{done} / {total} token</translation>
    </message>
    <message>
        <source>{model} is still at work…</source>
        <translation>{model} 仍在工作…</translation>
    </message>
    <message>
        <source>{whole} of {asked} answers</source>
        <translation>{asked} 个回答中的 {whole} 个</translation>
    </message>
</context>
<context>
    <name>VoteResults</name>
    <message>
        <source>A tie of {count} so far</source>
        <translation>目前 {count} 个并列</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Ask one thing many times and see what most of the answers say. Where a model has to reason, that is right more often than a single answer: wrong ways lead to different results, right ones to the same.</source>
        <translation>把同一件事问很多次，看大多数回答怎么说。在模型需要推理时，这比单个回答更常正确：错误的思路得出不同的结果，正确的思路得出相同的结果。</translation>
    </message>
    <message>
        <source>Copy or save…</source>
        <translation>复制或保存…</translation>
    </message>
    <message>
        <source>Its first answer becomes a version of the answer in the chat.</source>
        <translation>其第一个回答成为对话中该回答的一个版本。</translation>
    </message>
    <message>
        <source>Keep the winner</source>
        <translation>保留胜者</translation>
    </message>
    <message>
        <source>Many answers, one result</source>
        <translation>许多回答，一个结果</translation>
    </message>
    <message>
        <source>No answer was counted</source>
        <translation>没有计入任何回答</translation>
    </message>
    <message>
        <source>Try it with a sum</source>
        <translation>用一道算术题试试</translation>
    </message>
    <message>
        <source>“{shown}” leads with {votes}</source>
        <translation>“{shown}”以 {votes} 票领先</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Edit waiting message</source>
        <translation>编辑等待中的消息</translation>
    </message>
    <message>
        <source>Remove waiting message</source>
        <translation>移除等待中的消息</translation>
    </message>
    <message>
        <source>Send earlier (Alt+Up)</source>
        <translation>提前发送 (Alt+↑)</translation>
    </message>
    <message>
        <source>Send later (Alt+Down)</source>
        <translation>推后发送 (Alt+↓)</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>正在等待第一个词…</translation>
    </message>
    <message>
        <source>Waiting message {number} of {count}: {words}</source>
        <translation>第 {number} 条等待中的消息，共 {count} 条：{words}</translation>
    </message>
    <message>
        <source>{count} attached</source>
        <translation>附有 {count} 个文件</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A new chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Find a model to download</source>
        <translation>寻找可下载的模型</translation>
    </message>
    <message>
        <source>Looking for the models on this computer…</source>
        <translation>正在查找本机上的模型…</translation>
    </message>
    <message>
        <source>Name five quick dinners with rice.</source>
        <translation>列举五道用米饭做的快手晚餐。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>See them under Models</source>
        <translation>在“模型”中查看</translation>
    </message>
    <message>
        <source>There are also models of other apps on this computer, which can be used in place: {apps}.</source>
        <translation>本机上还有其他应用的模型，可在原处使用：{apps}。</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. A model is one file whose name ends in .gguf: open one with the button below, drop it onto this window, or download one.</source>
        <translation>本机上还没有模型。模型是名称以 .gguf 结尾的一个文件：用下面的按钮打开、拖到此窗口，或下载一个。</translation>
    </message>
    <message>
        <source>Try one of these</source>
        <translation>试试这些</translation>
    </message>
    <message>
        <source>Welcome to Inglenook</source>
        <translation>欢迎使用 Inglenook</translation>
    </message>
    <message>
        <source>Why is the sky blue?</source>
        <translation>天空为什么是蓝色的？</translation>
    </message>
    <message>
        <source>Write a short poem about a winter fire.</source>
        <translation>写一首关于冬日炉火的短诗。</translation>
    </message>
    <message>
        <source>{model} answers, on {server}, a server of this computer.</source>
        <translation>由此电脑上的服务器 {server} 的 {model} 回答。</translation>
    </message>
    <message>
        <source>{model} answers, on {server}: what you write leaves this computer.</source>
        <translation>由 {server} 上的 {model} 回答：你写的内容会离开此电脑。</translation>
    </message>
    <message>
        <source>{model} is ready on this computer.</source>
        <translation>{model} 已在本机就绪。</translation>
    </message>
    <message>
        <source>{model} is ready on this computer. Nothing leaves it.</source>
        <translation>{model} 已在本机就绪。没有内容会离开本机。</translation>
    </message>
</context>
<context>
    <name>WideText</name>
    <message>
        <source>Scroll sideways</source>
        <translation>横向滚动</translation>
    </message>
</context>
<context>
    <name>WindowContents</name>
    <message>
        <source>Some of the keys in settings.toml cannot be used: {faults} F1 lists them.</source>
        <translation>settings.toml 中的部分按键无法使用：{faults}按 F1 查看。</translation>
    </message>
    <message>
        <source>{model} answers from now on. The next message loads it.</source>
        <translation>从现在起由 {model} 回答。下一条消息会加载它。</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>{file} is here.</source>
        <translation>{file} 已下载。</translation>
    </message>
</context>
<context>
    <name>WindowPalette</name>
    <message>
        <source>Edit preset “{name}”</source>
        <translation>编辑预设“{name}”</translation>
    </message>
    <message>
        <source>In messages</source>
        <translation>消息中</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
</context>
<context>
    <name>_ModelMenu</name>
    <message>
        <source>Models on this computer</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>No model on this computer yet.</source>
        <translation>本机上还没有模型。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Licence of the preset</source>
        <translation>预设的许可证</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Move down: {which}</source>
        <translation>下移：{which}</translation>
    </message>
    <message>
        <source>Move up: {which}</source>
        <translation>上移：{which}</translation>
    </message>
    <message>
        <source>Remove licence {number}</source>
        <translation>移除许可证 {number}</translation>
    </message>
    <message>
        <source>Remove {which}</source>
        <translation>移除{which}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role of {which}</source>
        <translation>{which}的角色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Text of {which}</source>
        <translation>{which}的文本</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>消息 {number}</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>需要 {needed}，可用 {free}</translation>
    </message>
    <message>
        <source>{needed} of {free} free: {missing} too much</source>
        <translation>需要 {needed}，可用 {free}：超出 {missing}</translation>
    </message>
    <message>
        <source>{needed}, what is free is not known</source>
        <translation>需要 {needed}，可用量未知</translation>
    </message>
    <message>
        <source>{which}, {number}</source>
        <translation>{which}，{number}</translation>
    </message>
</context>
</TS>
