// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSwitchRegionDetail`, from `sas/GetSwitchRegionDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of moving servers' connections from China to Singapore.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetSwitchRegionDetailRequest::new();
/// let reply = client.get_switch_region_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSwitchRegionDetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl GetSwitchRegionDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetSwitchRegionDetailRequest {
        "Lang" => lang: query,
        "Type" => type_: query,
    }
}

impl Operation for GetSwitchRegionDetailRequest {
    type Response = GetSwitchRegionDetailResponse;
    type Error = GetSwitchRegionDetailError;
    const INFO: OperationInfo = super::operation("GetSwitchRegionDetail").read_only();
    const ERRORS: &'static [GetSwitchRegionDetailError] = &[
        GetSwitchRegionDetailError::NoPermission,
        GetSwitchRegionDetailError::ServerError,
    ];
}

/// Response to [`GetSwitchRegionDetailRequest`].
#[non_exhaustive]
pub struct GetSwitchRegionDetailResponse {
    /// What the call returns besides its status.
    pub data: Option<SwitchRegionData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `30CBF632-109F-596F-97F2-451C8B2A****`.
    pub request_id: Option<String>,
}

response! {
    GetSwitchRegionDetailResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SwitchRegionData {
    /// Whether you have agreed to the move to the other data center. Example: `true`.
    pub is_agree: Option<String>,
    /// When consent was last given or withdrawn, in milliseconds since 1970. Example: `1692858597000`.
    pub gmt_is_agree_modified: Option<i64>,
    /// Whether the notice was sent. Example: `YES`.
    pub is_noticed: Option<String>,
    /// When the notice was sent, in milliseconds since 1970. Example: `1692858597000`.
    pub gmt_noticed: Option<i64>,
    /// State that the region is in.
    pub region_status: Vec<RegionStatus>,
}

response! {
    SwitchRegionData {
        "IsAgree" => is_agree: value,
        "GmtIsAgreeModified" => gmt_is_agree_modified: value,
        "IsNoticed" => is_noticed: value,
        "GmtNoticed" => gmt_noticed: value,
        "RegionStatus" => region_status: list(""),
    }
}

/// State that the region is in.
#[non_exhaustive]
pub struct RegionStatus {
    /// How many there are of this: ECS. Example: `27`.
    pub ecs_count: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `us-east-1`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Time that is set or recorded for this: gmt plan switch. Example: `1692858597000`.
    pub gmt_plan_switch_time: Option<i64>,
}

response! {
    RegionStatus {
        "EcsCount" => ecs_count: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
        "GmtPlanSwitchTime" => gmt_plan_switch_time: value,
    }
}

/// Errors that the documentation of [`GetSwitchRegionDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetSwitchRegionDetailError = super::DocumentedError;
