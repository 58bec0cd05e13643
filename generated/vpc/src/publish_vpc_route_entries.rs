// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PublishVpcRouteEntries`, from `vpc/PublishVpcRouteEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RouteEntry};

/// Publishes routes of VPC route tables to a target instance.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::PublishVpcRouteEntriesRequest::new()
///     .target_type("...")
///     .target_instance_id("...");
/// let reply = client.publish_vpc_route_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PublishVpcRouteEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Routes that the call works on, one entry each. Items: at most 50.
    pub route_entries: Vec<RouteEntry>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// **Required.** Instance that routes of the VPC are published to.
    pub target_instance_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl PublishVpcRouteEntriesRequest {
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
    /// Sets `RouteEntries`.
    pub fn route_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteEntry>>,
    ) -> Self {
        self.route_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetInstanceId`, which is required.
    pub fn target_instance_id(mut self, value: impl Into<String>) -> Self {
        self.target_instance_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    PublishVpcRouteEntriesRequest {
        "RegionId" => region_id: query,
        "RouteEntries" => route_entries: query,
        "TargetType" => target_type: query,
        "TargetInstanceId" => target_instance_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for PublishVpcRouteEntriesRequest {
    type Response = PublishVpcRouteEntriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PublishVpcRouteEntries")
        .required(&["RegionId", "TargetType", "TargetInstanceId"])
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`PublishVpcRouteEntriesRequest`], which the documentation does not describe.
pub type PublishVpcRouteEntriesResponse = alicloud_runtime::UndocumentedResponse;
