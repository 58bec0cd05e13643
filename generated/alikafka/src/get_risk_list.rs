// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRiskList`, from `alikafka/GetRiskList.md`.

use alicloud_runtime::codegen::*;

/// Lists the risks that were found in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetRiskListRequest::new()
///     .instance_id("...");
/// let reply = client.get_risk_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRiskListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Position of the start in its sequence, or the index for it.
    pub start_index: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl GetRiskListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `StartIndex`.
    #[inline]
    pub fn start_index(mut self, value: i64) -> Self {
        self.start_index = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    GetRiskListRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "StartIndex" => start_index: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetRiskListRequest {
    type Response = GetRiskListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRiskList")
        .required(&["RegionId", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetRiskListRequest`], which the documentation does not describe.
pub type GetRiskListResponse = alicloud_runtime::UndocumentedResponse;
