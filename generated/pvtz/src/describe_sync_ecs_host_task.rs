// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSyncEcsHostTask`, from `pvtz/DescribeSyncEcsHostTask.md`.

use alicloud_runtime::codegen::*;

/// Returns the task that keeps ECS hostnames synchronized into a private zone.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeSyncEcsHostTaskRequest::new()
///     .zone_id("...");
/// let reply = client.describe_sync_ecs_host_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSyncEcsHostTaskRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl DescribeSyncEcsHostTaskRequest {
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
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    DescribeSyncEcsHostTaskRequest {
        "Lang" => lang: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for DescribeSyncEcsHostTaskRequest {
    type Response = DescribeSyncEcsHostTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSyncEcsHostTask")
        .required(&["ZoneId"])
        .success_flag("Success")
        .read_only();
}

/// Response to [`DescribeSyncEcsHostTaskRequest`].
#[non_exhaustive]
pub struct DescribeSyncEcsHostTaskResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `ON`.
    pub status: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `pvtz-test-id-2989149d628c56f00e`.
    pub zone_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `75446CC1-FC9A-4595-8D96-089D73D7A63D`.
    pub request_id: Option<String>,
    /// The ECS regions that were found or are concerned, one entry each.
    pub ecs_regions: Vec<EcsRegion>,
    /// The regions found, one entry each.
    pub regions: Option<Regions>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    DescribeSyncEcsHostTaskResponse {
        "Status" => status: value,
        "ZoneId" => zone_id: value,
        "RequestId" => request_id: value,
        "EcsRegions" => ecs_regions: list("EcsRegion"),
        "Regions" => regions: value,
        "Success" => success: value,
    }
}

/// The ECS regions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EcsRegion {
    /// ID of the user or account that the call or the item is about. Example: `1234567890`.
    pub user_id: Option<i64>,
    /// IDs of the regions that were found or are concerned.
    pub region_ids: Vec<String>,
}

response! {
    EcsRegion {
        "UserId" => user_id: value,
        "RegionIds" => region_ids: list("RegionId"),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Regions {
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-hongkong`.
    pub region_id: Vec<String>,
}

response! {
    Regions {
        "RegionId" => region_id: list(""),
    }
}
