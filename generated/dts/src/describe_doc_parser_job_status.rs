// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDocParserJobStatus`, from `dts/DescribeDocParserJobStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns whether the parsing of a document is done.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDocParserJobStatusRequest::new();
/// let reply = client.describe_doc_parser_job_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDocParserJobStatusRequest {
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Instance of the retrieval service that parses the documents.
    pub rag_instance_id: Option<String>,
}

impl DescribeDocParserJobStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
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
    /// Sets `RagInstanceId`.
    pub fn rag_instance_id(mut self, value: impl Into<String>) -> Self {
        self.rag_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDocParserJobStatusRequest {
        "DtsJobId" => dts_job_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RagInstanceId" => rag_instance_id: query,
    }
}

impl Operation for DescribeDocParserJobStatusRequest {
    type Response = DescribeDocParserJobStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDocParserJobStatus")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDocParserJobStatusRequest`], which the documentation does not describe.
pub type DescribeDocParserJobStatusResponse = alicloud_runtime::UndocumentedResponse;
