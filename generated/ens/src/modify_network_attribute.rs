// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNetworkAttribute`, from `ens/ModifyNetworkAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of a network on an edge node.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyNetworkAttributeRequest::new()
///     .network_id("...");
/// let reply = client.modify_network_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNetworkAttributeRequest {
    /// **Required.** ID of the network that the call is about.
    pub network_id: Option<String>,
    /// Name that the network goes by. Length: 2 to 128.
    pub network_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256.
    pub description: Option<String>,
}

impl ModifyNetworkAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkId`, which is required.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `NetworkName`.
    pub fn network_name(mut self, value: impl Into<String>) -> Self {
        self.network_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyNetworkAttributeRequest {
        "NetworkId" => network_id: query,
        "NetworkName" => network_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyNetworkAttributeRequest {
    type Response = ModifyNetworkAttributeResponse;
    type Error = ModifyNetworkAttributeError;
    const INFO: OperationInfo = super::operation("ModifyNetworkAttribute")
        .required(&["NetworkId"]);
    const ERRORS: &'static [ModifyNetworkAttributeError] = &[
        ModifyNetworkAttributeError::InvalidParameter,
        ModifyNetworkAttributeError::InvalidNetworkIdNotFound,
        ModifyNetworkAttributeError::EnsInterfaceError,
        ModifyNetworkAttributeError::NoPermission,
        ModifyNetworkAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`ModifyNetworkAttributeRequest`].
pub type ModifyNetworkAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNetworkAttributeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidNetworkIdNotFound`](super::DocumentedError::InvalidNetworkIdNotFound)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifyNetworkAttributeError = super::DocumentedError;
