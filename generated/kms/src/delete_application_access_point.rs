// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApplicationAccessPoint`, from `kms/DeleteApplicationAccessPoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes an application access point; applications that still use it lose their access to KMS.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DeleteApplicationAccessPointRequest::new()
///     .name("...");
/// let reply = client.delete_application_access_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApplicationAccessPointRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
}

impl DeleteApplicationAccessPointRequest {
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
}

request! {
    DeleteApplicationAccessPointRequest {
        "Name" => name: query,
    }
}

impl Operation for DeleteApplicationAccessPointRequest {
    type Response = DeleteApplicationAccessPointResponse;
    type Error = DeleteApplicationAccessPointError;
    const INFO: OperationInfo = super::operation("DeleteApplicationAccessPoint")
        .required(&["Name"]);
    const ERRORS: &'static [DeleteApplicationAccessPointError] = &[
        DeleteApplicationAccessPointError::InvalidParameter,
        DeleteApplicationAccessPointError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DeleteApplicationAccessPointRequest`].
pub type DeleteApplicationAccessPointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteApplicationAccessPointRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DeleteApplicationAccessPointError = super::DocumentedError;
