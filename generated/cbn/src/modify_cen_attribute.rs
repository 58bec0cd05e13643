// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCenAttribute`, from `cbn/ModifyCenAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProtectionLevel};

/// Changes name, description or protection level of a CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ModifyCenAttributeRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****");
/// let reply = client.modify_cen_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCenAttributeRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `cen`.
    pub description: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// How strictly overlapping address ranges of attached networks are kept out. Example: `FULL`.
    pub protection_level: Option<Open<ProtectionLevel>>,
}

impl ModifyCenAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
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
    /// Sets `ProtectionLevel`.
    pub fn protection_level(mut self, value: impl Into<Open<ProtectionLevel>>) -> Self {
        self.protection_level = Some(value.into());
        self
    }
}

request! {
    ModifyCenAttributeRequest {
        "CenId" => cen_id: query,
        "Description" => description: query,
        "Name" => name: query,
        "ProtectionLevel" => protection_level: query,
    }
}

impl Operation for ModifyCenAttributeRequest {
    type Response = ModifyCenAttributeResponse;
    type Error = ModifyCenAttributeError;
    const INFO: OperationInfo = super::operation("ModifyCenAttribute")
        .required(&["CenId"]);
    const ERRORS: &'static [ModifyCenAttributeError] = &[
        ModifyCenAttributeError::InvalidOperationEnhanceProtectionLevel,
        ModifyCenAttributeError::InvalidParameter,
        ModifyCenAttributeError::Unauthorized,
    ];
}

/// Response to [`ModifyCenAttributeRequest`].
pub type ModifyCenAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCenAttributeRequest`] names.
///
/// - [`InvalidOperationEnhanceProtectionLevel`](super::DocumentedError::InvalidOperationEnhanceProtectionLevel)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ModifyCenAttributeError = super::DocumentedError;
