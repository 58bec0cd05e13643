// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUisNode`, from `uis/CreateUisNode.md`.

use alicloud_runtime::codegen::*;

/// Creates a node of a UIS instance in an area, with bandwidth and IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::CreateUisNodeRequest::new()
///     .uis_id("UIS-xxxbtfk761c670ok9****")
///     .uis_node_area_id("cn-shanghai")
///     .ip_addrs_num(2)
///     .region_id("cn-hangzhou");
/// let reply = client.create_uis_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUisNodeRequest {
    /// **Required.** ID of the UIS instance that the call is about.
    /// Example: `UIS-xxxbtfk761c670ok9****`.
    pub uis_id: Option<String>,
    /// **Required.** ID of the UIS node area that the call is about. Example: `cn-shanghai`.
    pub uis_node_area_id: Option<String>,
    /// **Required** by the documentation; not checked here. Data rate that is granted to or used by the
    /// UIS node. Default: `20`. Example: `20`.
    pub uis_node_bandwidth: Option<i32>,
    /// Free text that describes the item to people. Example: `node_description`.
    pub description: Option<String>,
    /// How many there are of this: IP address addrs. Range: at most 10. Default: `2`. Example: `2`.
    pub ip_addrs_num: Option<i32>,
    /// Name that people know the item by. Example: `node_name1`.
    pub name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateUisNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisId`, which is required.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
        self
    }
    /// Sets `UisNodeAreaId`, which is required.
    pub fn uis_node_area_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_area_id = Some(value.into());
        self
    }
    /// Sets `UisNodeBandwidth`.
    #[inline]
    pub fn uis_node_bandwidth(mut self, value: i32) -> Self {
        self.uis_node_bandwidth = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `IpAddrsNum`.
    #[inline]
    pub fn ip_addrs_num(mut self, value: i32) -> Self {
        self.ip_addrs_num = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateUisNodeRequest {
        "UisId" => uis_id: query,
        "UisNodeAreaId" => uis_node_area_id: query,
        "UisNodeBandwidth" => uis_node_bandwidth: query,
        "Description" => description: query,
        "IpAddrsNum" => ip_addrs_num: query,
        "Name" => name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateUisNodeRequest {
    type Response = CreateUisNodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUisNode")
        .required(&["UisId", "UisNodeAreaId"])
        .region("RegionId");
}

/// Response to [`CreateUisNodeRequest`].
#[non_exhaustive]
pub struct CreateUisNodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxc4dacp9wal2jx6****`.
    pub uis_node_id: Option<String>,
}

response! {
    CreateUisNodeResponse {
        "RequestId" => request_id: value,
        "UisNodeId" => uis_node_id: value,
    }
}
