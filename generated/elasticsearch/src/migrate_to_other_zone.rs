// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateToOtherZone`, from `elasticsearch/MigrateToOtherZone.md`.

use alicloud_runtime::codegen::*;

/// Moves the nodes of an instance from one zone to another.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::MigrateToOtherZoneRequest::new()
///     .dry_run(false)
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .from_zone_id("cn-hangzhou-i")
///     .to_zone_id("cn-hangzhou-b")
///     .to_vswitch_id("vsw-bp1f7r0ma00pf9h2l****");
/// let reply = client.migrate_to_other_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateToOtherZoneRequest {
    /// **Required.** Whether only to check the request, with nothing created or changed.
    /// Example: `false`.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the zone that the from lies in. Example: `cn-hangzhou-i`.
    pub from_zone_id: Option<String>,
    /// **Required.** ID of the zone that the to lies in. Example: `cn-hangzhou-b`.
    pub to_zone_id: Option<String>,
    /// **Required.** ID of the to vSwitch that the call is about.
    /// Example: `vsw-bp1f7r0ma00pf9h2l****`.
    pub to_vswitch_id: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl MigrateToOtherZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `dryRun`, which is required.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `fromZoneId`, which is required.
    pub fn from_zone_id(mut self, value: impl Into<String>) -> Self {
        self.from_zone_id = Some(value.into());
        self
    }
    /// Sets `toZoneId`, which is required.
    pub fn to_zone_id(mut self, value: impl Into<String>) -> Self {
        self.to_zone_id = Some(value.into());
        self
    }
    /// Sets `toVswitchId`, which is required.
    pub fn to_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.to_vswitch_id = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    MigrateToOtherZoneRequest {
        "dryRun" => dry_run: query,
        "InstanceId" => instance_id: path,
        "fromZoneId" => from_zone_id: body,
        "toZoneId" => to_zone_id: body,
        "toVswitchId" => to_vswitch_id: body,
        "body" => body: body,
    }
}

impl Operation for MigrateToOtherZoneRequest {
    type Response = MigrateToOtherZoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MigrateToOtherZone")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/migrate-zones")
        .required(&["dryRun", "InstanceId", "fromZoneId", "toZoneId", "toVswitchId"])
        .dry_run("dryRun");
}

/// Response to [`MigrateToOtherZoneRequest`].
#[non_exhaustive]
pub struct MigrateToOtherZoneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    MigrateToOtherZoneResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
