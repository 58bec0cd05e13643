// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSyncEcsHostTask`, from `pvtz/UpdateSyncEcsHostTask.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes the task that synchronizes ECS hostnames into a private zone.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// use alicloud_pvtz::update_sync_ecs_host_task::Region;
///
/// let request = alicloud_pvtz::UpdateSyncEcsHostTaskRequest::new()
///     .zone_id("...")
///     .status("...")
///     .region([Region::new()]);
/// let reply = client.update_sync_ecs_host_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSyncEcsHostTaskRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<Open<SyncEcsHostTaskStatus>>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Items: at most 500.
    pub region: Vec<Region>,
}

impl UpdateSyncEcsHostTaskRequest {
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
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<Open<SyncEcsHostTaskStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl IntoIterator<Item = impl Into<Region>>) -> Self {
        self.region = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateSyncEcsHostTaskRequest {
        "Lang" => lang: query,
        "ZoneId" => zone_id: query,
        "Status" => status: query,
        "Region" => region: query,
    }
}

impl Operation for UpdateSyncEcsHostTaskRequest {
    type Response = UpdateSyncEcsHostTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSyncEcsHostTask")
        .required(&["ZoneId", "Status", "Region"])
        .success_flag("Success");
}

/// Response to [`UpdateSyncEcsHostTaskRequest`].
#[non_exhaustive]
pub struct UpdateSyncEcsHostTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `test-FC9A-4595-8D96-089D73D7A63D`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateSyncEcsHostTaskResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Where it lies or is looked for, as the region's ID or, in some lists, its name.
#[non_exhaustive]
pub struct Region {
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl Region {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`.
    #[inline]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    Region {
        "UserId" => user_id: field,
        "RegionId" => region_id: field,
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum SyncEcsHostTaskStatus {
        /// Host names are not brought over any more.
        Off = "OFF",
        /// Host names of ECS instances are brought over.
        On = "ON",
    }
}
