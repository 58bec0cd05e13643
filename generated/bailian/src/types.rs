// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of category it is or is to be.
    pub enum CategoryType {
        /// Files for knowledge bases.
        Unstructured = "UNSTRUCTURED",
        /// Files for a single conversation.
        SessionFile = "SESSION_FILE",
    }
}

values! {
    /// Way in which the chunk works.
    pub enum ChunkMode {
        /// By length.
        Length = "length",
        /// By page.
        Page = "page",
        /// At first-level headings.
        H1 = "h1",
        /// At second-level headings.
        H2 = "h2",
        /// At matches of a regular expression.
        Regex = "regex",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum DocumentStatus {
        /// Could not be taken in.
        InsertError = "INSERT_ERROR",
        /// At work.
        Running = "RUNNING",
        /// Deleted.
        Deleted = "DELETED",
        /// Done.
        Finish = "FINISH",
    }
}

values! {
    /// Which kind of document it is or is to be.
    pub enum DocumentType {
        /// PDF document.
        Pdf = "pdf",
        /// Word document.
        Docx = "docx",
        /// Word document, old form.
        Doc = "doc",
        /// Plain text.
        Txt = "txt",
        /// Markdown text.
        Md = "md",
        /// PowerPoint slides.
        Pptx = "pptx",
        /// PowerPoint slides, old form.
        Ppt = "ppt",
        /// PNG picture.
        Png = "png",
        /// JPEG picture.
        Jpg = "jpg",
        /// JPEG picture.
        Jpeg = "jpeg",
        /// Bitmap picture.
        Bmp = "bmp",
        /// GIF picture.
        Gif = "gif",
        /// Excel sheet.
        Excel = "EXCEL",
    }
}

values! {
    /// Name that the embedding model goes by.
    pub enum EmbeddingModelName {
        /// Fourth generation.
        TextEmbeddingV4 = "text-embedding-v4",
        /// Third generation.
        TextEmbeddingV3 = "text-embedding-v3",
        /// Second generation.
        TextEmbeddingV2 = "text-embedding-v2",
    }
}

/// Further data of the message.
#[non_exhaustive]
pub struct Extra {
    /// ID of the unique that the call is about.
    pub unique_id: Option<String>,
}

impl Extra {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `uniqueId`.
    pub fn unique_id(mut self, value: impl Into<String>) -> Self {
        self.unique_id = Some(value.into());
        self
    }
}

request! {
    Extra {
        "uniqueId" => unique_id: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileData {
    /// ID of the file that the item belongs to or stands for.
    /// Example: `file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx`.
    pub file_id: Option<String>,
}

response! {
    FileData {
        "FileId" => file_id: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum FileStatus {
        /// Waits to be read.
        Init = "INIT",
        /// Queued for reading.
        InParseQueue = "IN_PARSE_QUEUE",
        /// Being read.
        Parsing = "PARSING",
        /// Read; it can go into a knowledge base.
        ParseSuccess = "PARSE_SUCCESS",
        /// Reading failed.
        ParseFailed = "PARSE_FAILED",
        /// Being checked for unsafe content.
        SafeChecking = "SAFE_CHECKING",
        /// Found to hold unsafe content.
        SafeCheckFailed = "SAFE_CHECK_FAILED",
        /// Being indexed.
        IndexBuilding = "INDEX_BUILDING",
        /// Indexed.
        IndexBuildSuccess = "INDEX_BUILD_SUCCESS",
        /// Indexing failed.
        IndexBuildingFailed = "INDEX_BUILDING_FAILED",
        /// The index of the file is deleted.
        IndexDeleted = "INDEX_DELETED",
        /// Questions can be asked about the file.
        FileIsReady = "FILE_IS_READY",
        /// The conversation is over, so the file is gone.
        FileExpired = "FILE_EXPIRED",
    }
}

values! {
    /// Which kind of file it is or is to be.
    pub enum FileType {
        /// Word document, old form.
        Doc = "doc",
        /// Word document.
        Docx = "docx",
        /// PowerPoint slides, old form.
        Ppt = "ppt",
        /// PowerPoint slides.
        Pptx = "pptx",
        /// Excel sheet, old form.
        Xls = "xls",
        /// Excel sheet.
        Xlsx = "xlsx",
        /// Markdown text.
        Md = "md",
        /// Plain text.
        Txt = "txt",
        /// PDF document.
        Pdf = "pdf",
        /// PNG picture.
        Png = "png",
        /// JPEG picture.
        Jpg = "jpg",
        /// JPEG picture.
        Jpeg = "jpeg",
        /// Bitmap picture.
        Bmp = "bmp",
        /// GIF picture.
        Gif = "gif",
        /// Web page.
        Html = "html",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IndexData {
    /// Identifier of the item within its collection. Example: `jkurxhxxxx`.
    pub id: Option<String>,
}

response! {
    IndexData {
        "Id" => id: value,
    }
}

values! {
    /// Name that the model goes by.
    pub enum ModelName {
        /// Larger Qwen model for pictures.
        QwenVlMax = "qwen-vl-max",
        /// Smaller Qwen model for pictures.
        QwenVlPlus = "qwen-vl-plus",
    }
}

/// The nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Node {
    /// What is known about the chunk. Example: `text`.
    pub metadata: Option<Value>,
    /// How sure or how good the result is. Example: `0`.
    pub score: Option<f64>,
    /// Words that were given or found. Example: `text`.
    pub text: Option<String>,
}

response! {
    Node {
        "Metadata" => metadata: value,
        "Score" => score: value,
        "Text" => text: value,
    }
}

values! {
    /// How the file is read.
    pub enum Parser {
        /// Document analysis.
        Docmind = "DOCMIND",
        /// Analysis of documents that were never on paper.
        DocmindDigital = "DOCMIND_DIGITAL",
        /// Document analysis by a large language model.
        DocmindLlmVersion = "DOCMIND_LLM_VERSION",
        /// SenseVoice, a model for speech.
        DashSensevoice = "DASH_SENSEVOICE",
        /// Video.
        RagVideoParser = "RAG_VIDEO_PARSER",
        /// Qwen VL, a model for pictures.
        DashQwenVlParser = "DASH_QWEN_VL_PARSER",
        /// Plain text.
        BailianTxtParser = "BAILIAN_TXT_PARSER",
        /// Analysis of sound and video by a large language model.
        DocmindLlmVersionMedia = "DOCMIND_LLM_VERSION_MEDIA",
        /// Chosen by the settings of the category.
        AutoSelect = "AUTO_SELECT",
    }
}

values! {
    /// Which kind of pipeline commercial it is or is to be.
    pub enum PipelineCommercialType {
        /// Standard edition.
        Standard = "standard",
        /// Enterprise edition.
        Enterprise = "enterprise",
    }
}

values! {
    /// Way in which the rerank works.
    pub enum RerankMode {
        /// What answers the question best comes first.
        Qa = "qa",
        /// What is most like the question comes first.
        Similar = "similar",
        /// By the instruction given.
        Custom = "custom",
    }
}

values! {
    /// Which kind of sink it is or is to be.
    pub enum SinkType {
        /// Storage that comes with the service.
        Es = "ES",
        /// Storage that comes with the service.
        BuiltIn = "BUILT_IN",
        /// An AnalyticDB instance of one's own.
        Adb = "ADB",
    }
}

values! {
    /// Which kind of source it is or is to be.
    pub enum SourceType {
        /// Every file in the categories named.
        DataCenterCategory = "DATA_CENTER_CATEGORY",
        /// The files named.
        DataCenterFile = "DATA_CENTER_FILE",
    }
}
