// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUisNodeAttribute`, from `uis/ModifyUisNodeAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes description or bandwidth of a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::ModifyUisNodeAttributeRequest::new()
///     .uis_id("UIS-xxxbtfk761c670ok9****")
///     .uis_node_id("UISNODE-xxxc4dacp9wal2jx6****")
///     .description("node_desc")
///     .region_id("cn-hangzhou")
///     .uis_node_bandwidth(20);
/// let reply = client.modify_uis_node_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUisNodeAttributeRequest {
    /// **Required.** ID of the UIS instance that the call is about.
    /// Example: `UIS-xxxbtfk761c670ok9****`.
    pub uis_id: Option<String>,
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxxc4dacp9wal2jx6****`.
    pub uis_node_id: Option<String>,
    /// Free text that describes the item to people. Example: `node_desc`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `new_node_name`.
    pub name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Data rate that is granted to or used by the UIS node. Default: `20`. Example: `20`.
    pub uis_node_bandwidth: Option<i32>,
}

impl ModifyUisNodeAttributeRequest {
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
    /// Sets `UisNodeId`, which is required.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `UisNodeBandwidth`.
    #[inline]
    pub fn uis_node_bandwidth(mut self, value: i32) -> Self {
        self.uis_node_bandwidth = Some(value);
        self
    }
}

request! {
    ModifyUisNodeAttributeRequest {
        "UisId" => uis_id: query,
        "UisNodeId" => uis_node_id: query,
        "Description" => description: query,
        "Name" => name: query,
        "RegionId" => region_id: query,
        "UisNodeBandwidth" => uis_node_bandwidth: query,
    }
}

impl Operation for ModifyUisNodeAttributeRequest {
    type Response = ModifyUisNodeAttributeResponse;
    type Error = ModifyUisNodeAttributeError;
    const INFO: OperationInfo = super::operation("ModifyUisNodeAttribute")
        .required(&["UisId", "UisNodeId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyUisNodeAttributeError] = &[
        ModifyUisNodeAttributeError::InvalidBandwidth,
    ];
}

/// Response to [`ModifyUisNodeAttributeRequest`].
pub type ModifyUisNodeAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyUisNodeAttributeRequest`] names.
///
/// - [`InvalidBandwidth`](super::DocumentedError::InvalidBandwidth)
pub type ModifyUisNodeAttributeError = super::DocumentedError;
