// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNetworkPackageEnabled`, from `ecd/ModifyNetworkPackageEnabled.md`.

use alicloud_runtime::codegen::*;

/// Suspends a premium bandwidth plan or puts it into use again.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyNetworkPackageEnabledRequest::new()
///     .network_package_id("...");
/// let reply = client.modify_network_package_enabled(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNetworkPackageEnabledRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network package that the call is about.
    pub network_package_id: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
}

impl ModifyNetworkPackageEnabledRequest {
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
    /// Sets `NetworkPackageId`, which is required.
    pub fn network_package_id(mut self, value: impl Into<String>) -> Self {
        self.network_package_id = Some(value.into());
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

request! {
    ModifyNetworkPackageEnabledRequest {
        "RegionId" => region_id: query,
        "NetworkPackageId" => network_package_id: query,
        "Enabled" => enabled: query,
    }
}

impl Operation for ModifyNetworkPackageEnabledRequest {
    type Response = ModifyNetworkPackageEnabledResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyNetworkPackageEnabled")
        .required(&["RegionId", "NetworkPackageId"])
        .region("RegionId");
}

/// Response to [`ModifyNetworkPackageEnabledRequest`].
pub type ModifyNetworkPackageEnabledResponse = alicloud_runtime::EmptyResponse;
