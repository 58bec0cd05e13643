// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAgentlessSensitiveFileByKey`, from `sas/DescribeAgentlessSensitiveFileByKey.md`.

use alicloud_runtime::codegen::*;

/// Lists the findings of one sensitive file in agentless detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAgentlessSensitiveFileByKeyRequest::new();
/// let reply = client.describe_agentless_sensitive_file_by_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAgentlessSensitiveFileByKeyRequest {
    /// Key that opens, signs or picks out the sensitive file.
    pub sensitive_file_key: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Where to look: in images, in running containers or in both.
    pub scan_range: Vec<String>,
    /// ID that Security Center gives to the image.
    pub image_uuid: Option<String>,
}

impl DescribeAgentlessSensitiveFileByKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SensitiveFileKey`.
    pub fn sensitive_file_key(mut self, value: impl Into<String>) -> Self {
        self.sensitive_file_key = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ScanRange`.
    pub fn scan_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_range = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImageUuid`.
    pub fn image_uuid(mut self, value: impl Into<String>) -> Self {
        self.image_uuid = Some(value.into());
        self
    }
}

request! {
    DescribeAgentlessSensitiveFileByKeyRequest {
        "SensitiveFileKey" => sensitive_file_key: query,
        "Status" => status: query,
        "InstanceId" => instance_id: query,
        "Remark" => remark: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ScanRange" => scan_range: query_json,
        "ImageUuid" => image_uuid: query,
    }
}

impl Operation for DescribeAgentlessSensitiveFileByKeyRequest {
    type Response = DescribeAgentlessSensitiveFileByKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAgentlessSensitiveFileByKey")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeAgentlessSensitiveFileByKeyRequest`], which the documentation does not describe.
pub type DescribeAgentlessSensitiveFileByKeyResponse = alicloud_runtime::UndocumentedResponse;
