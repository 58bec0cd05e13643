// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenPhysicalConnectionService`, from `vpc/OpenPhysicalConnectionService.md`.

use alicloud_runtime::codegen::*;

/// Activates billing of outbound Express Connect traffic for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::OpenPhysicalConnectionServiceRequest::new();
/// let reply = client.open_physical_connection_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenPhysicalConnectionServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl OpenPhysicalConnectionServiceRequest {
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
}

request! {
    OpenPhysicalConnectionServiceRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for OpenPhysicalConnectionServiceRequest {
    type Response = OpenPhysicalConnectionServiceResponse;
    type Error = OpenPhysicalConnectionServiceError;
    const INFO: OperationInfo = super::operation("OpenPhysicalConnectionService")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [OpenPhysicalConnectionServiceError] = &[
        OpenPhysicalConnectionServiceError::PurchaseQuantityLimit,
        OpenPhysicalConnectionServiceError::InvalidOperationOrderOpened,
    ];
}

/// Response to [`OpenPhysicalConnectionServiceRequest`].
pub type OpenPhysicalConnectionServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OpenPhysicalConnectionServiceRequest`] names.
///
/// - [`PurchaseQuantityLimit`](super::DocumentedError::PurchaseQuantityLimit)
/// - [`InvalidOperationOrderOpened`](super::DocumentedError::InvalidOperationOrderOpened)
pub type OpenPhysicalConnectionServiceError = super::DocumentedError;
