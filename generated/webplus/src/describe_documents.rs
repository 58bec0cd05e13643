// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDocuments`, from `webplus/DescribeDocuments.md`.

use alicloud_runtime::codegen::*;

/// Lists the documents on Web+ with titles and URLs.
///
/// ```no_run
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeDocumentsRequest::new();
/// let reply = client.describe_documents(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDocumentsRequest {}

impl DescribeDocumentsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDocumentsRequest {}
}

impl Operation for DescribeDocumentsRequest {
    type Response = DescribeDocumentsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDocuments")
        .roa("GET", "/pop/v1/paas/doc/docList")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

/// Response to [`DescribeDocumentsRequest`].
#[non_exhaustive]
pub struct DescribeDocumentsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// The documents that were found or are concerned, one entry each.
    pub documents: Vec<Document>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ECA5C3D2-597B-4E49-9858-80F1816*****`.
    pub request_id: Option<String>,
}

response! {
    DescribeDocumentsResponse {
        "Code" => code: value,
        "Documents" => documents: list("Document"),
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The documents that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Document {
    /// Web address under which the default document is found.
    /// Example: `https://help.aliyun.com/document_detail/1*****.html`.
    pub default_document_url: Option<String>,
    /// ID of the document that the item belongs to or stands for. Example: `118222`.
    pub document_id: Option<String>,
    /// Heading that the document has for people. Example: `text`.
    pub document_title: Option<String>,
    /// Which kind of document it is or is to be. Example: `HelpDocument`.
    pub document_type: Option<String>,
}

response! {
    Document {
        "DefaultDocumentUrl" => default_document_url: value,
        "DocumentId" => document_id: value,
        "DocumentTitle" => document_title: value,
        "DocumentType" => document_type: value,
    }
}
