// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDataDispatchConfig`, from `linkwan/UpdateDataDispatchConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataDispatchDestination, ProductType};

/// Changes where and how the data of a node group is forwarded.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UpdateDataDispatchConfigRequest::new()
///     .node_group_id("...")
///     .data_dispatch_destination("...");
/// let reply = client.update_data_dispatch_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDataDispatchConfigRequest {
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// **Required.** Where readings of the nodes are passed on to. Here: `IOT`, `MQ`.
    pub data_dispatch_destination: Option<Open<DataDispatchDestination>>,
    /// Which kind of product it is or is to be.
    pub product_type: Option<Open<ProductType>>,
    /// Name that the product goes by.
    pub product_name: Option<String>,
    /// Key that opens, signs or picks out the product.
    pub product_key: Option<String>,
    /// Whether the debug is switched on.
    pub debug_switch: Option<bool>,
    /// Name that the uplink region goes by.
    pub uplink_region_name: Option<String>,
    /// Topic of the message queue that readings go to.
    pub uplink_topic: Option<String>,
}

impl UpdateDataDispatchConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `DataDispatchDestination`, which is required.
    pub fn data_dispatch_destination(
        mut self,
        value: impl Into<Open<DataDispatchDestination>>,
    ) -> Self {
        self.data_dispatch_destination = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<Open<ProductType>>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `ProductName`.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    /// Sets `ProductKey`.
    pub fn product_key(mut self, value: impl Into<String>) -> Self {
        self.product_key = Some(value.into());
        self
    }
    /// Sets `DebugSwitch`.
    #[inline]
    pub fn debug_switch(mut self, value: bool) -> Self {
        self.debug_switch = Some(value);
        self
    }
    /// Sets `UplinkRegionName`.
    pub fn uplink_region_name(mut self, value: impl Into<String>) -> Self {
        self.uplink_region_name = Some(value.into());
        self
    }
    /// Sets `UplinkTopic`.
    pub fn uplink_topic(mut self, value: impl Into<String>) -> Self {
        self.uplink_topic = Some(value.into());
        self
    }
}

request! {
    UpdateDataDispatchConfigRequest {
        "NodeGroupId" => node_group_id: query,
        "DataDispatchDestination" => data_dispatch_destination: query,
        "ProductType" => product_type: query,
        "ProductName" => product_name: query,
        "ProductKey" => product_key: query,
        "DebugSwitch" => debug_switch: query,
        "UplinkRegionName" => uplink_region_name: query,
        "UplinkTopic" => uplink_topic: query,
    }
}

impl Operation for UpdateDataDispatchConfigRequest {
    type Response = UpdateDataDispatchConfigResponse;
    type Error = UpdateDataDispatchConfigError;
    const INFO: OperationInfo = super::operation("UpdateDataDispatchConfig")
        .required(&["NodeGroupId", "DataDispatchDestination"])
        .success_flag("Success");
    const ERRORS: &'static [UpdateDataDispatchConfigError] = &[
        UpdateDataDispatchConfigError::ForbiddenByRam,
        UpdateDataDispatchConfigError::ForbiddenByRiskControl,
        UpdateDataDispatchConfigError::NonExistent,
        UpdateDataDispatchConfigError::InternalError,
        UpdateDataDispatchConfigError::CloudProductNotActivated,
        UpdateDataDispatchConfigError::FeatureNotActivated,
        UpdateDataDispatchConfigError::ResourceLocked,
        UpdateDataDispatchConfigError::NotResourceOwner,
    ];
}

/// Response to [`UpdateDataDispatchConfigRequest`].
#[non_exhaustive]
pub struct UpdateDataDispatchConfigResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    UpdateDataDispatchConfigResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateDataDispatchConfigRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`ResourceLocked`](super::DocumentedError::ResourceLocked)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type UpdateDataDispatchConfigError = super::DocumentedError;
