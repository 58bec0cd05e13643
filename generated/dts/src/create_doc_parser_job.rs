// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDocParserJob`, from `dts/CreateDocParserJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that parses a document for retrieval.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CreateDocParserJobRequest::new();
/// let reply = client.create_doc_parser_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDocParserJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Address from which the document to parse is fetched.
    pub file_url: Option<String>,
    /// Name under which the file is stored.
    pub file_name: Option<String>,
    /// Form in which the parsed document is returned.
    pub result_type: Option<String>,
    /// Instance of the retrieval service that parses the documents.
    pub rag_instance_id: Option<String>,
}

impl CreateDocParserJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `FileUrl`.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `ResultType`.
    pub fn result_type(mut self, value: impl Into<String>) -> Self {
        self.result_type = Some(value.into());
        self
    }
    /// Sets `RagInstanceId`.
    pub fn rag_instance_id(mut self, value: impl Into<String>) -> Self {
        self.rag_instance_id = Some(value.into());
        self
    }
}

request! {
    CreateDocParserJobRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "FileUrl" => file_url: query,
        "FileName" => file_name: query,
        "ResultType" => result_type: query,
        "RagInstanceId" => rag_instance_id: query,
    }
}

impl Operation for CreateDocParserJobRequest {
    type Response = CreateDocParserJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDocParserJob")
        .region("RegionId");
}

/// Response to [`CreateDocParserJobRequest`], which the documentation does not describe.
pub type CreateDocParserJobResponse = alicloud_runtime::UndocumentedResponse;
