// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApplicationAccessPoint`, from `kms/UpdateApplicationAccessPoint.md`.

use alicloud_runtime::codegen::*;

/// Changes description and permission policies of an application access point.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdateApplicationAccessPointRequest::new()
///     .name("...");
/// let reply = client.update_application_access_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApplicationAccessPointRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Permission policies that apply, by their names.
    pub policies: Option<String>,
}

impl UpdateApplicationAccessPointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Policies`.
    pub fn policies(mut self, value: impl Into<String>) -> Self {
        self.policies = Some(value.into());
        self
    }
}

request! {
    UpdateApplicationAccessPointRequest {
        "Name" => name: query,
        "Description" => description: query,
        "Policies" => policies: query,
    }
}

impl Operation for UpdateApplicationAccessPointRequest {
    type Response = UpdateApplicationAccessPointResponse;
    type Error = UpdateApplicationAccessPointError;
    const INFO: OperationInfo = super::operation("UpdateApplicationAccessPoint")
        .required(&["Name"]);
    const ERRORS: &'static [UpdateApplicationAccessPointError] = &[
        UpdateApplicationAccessPointError::InvalidParameter,
    ];
}

/// Response to [`UpdateApplicationAccessPointRequest`].
pub type UpdateApplicationAccessPointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateApplicationAccessPointRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type UpdateApplicationAccessPointError = super::DocumentedError;
