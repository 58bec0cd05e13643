// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEnsService`, from `ens/CreateEnsService.md`.

use alicloud_runtime::codegen::*;

/// Places the order for a prepared edge service, either a purchase or an upgrade.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateEnsServiceRequest::new()
///     .ens_service_id("...")
///     .order_type("...");
/// let reply = client.create_ens_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEnsServiceRequest {
    /// **Required.** ID of the ens service that the call is about.
    pub ens_service_id: Option<String>,
    /// **Required.** Which kind of order it is or is to be.
    pub order_type: Option<Open<OrderType>>,
}

impl CreateEnsServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsServiceId`, which is required.
    pub fn ens_service_id(mut self, value: impl Into<String>) -> Self {
        self.ens_service_id = Some(value.into());
        self
    }
    /// Sets `OrderType`, which is required.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
}

request! {
    CreateEnsServiceRequest {
        "EnsServiceId" => ens_service_id: query,
        "OrderType" => order_type: query,
    }
}

impl Operation for CreateEnsServiceRequest {
    type Response = CreateEnsServiceResponse;
    type Error = CreateEnsServiceError;
    const INFO: OperationInfo = super::operation("CreateEnsService")
        .required(&["EnsServiceId", "OrderType"]);
    const ERRORS: &'static [CreateEnsServiceError] = &[
        CreateEnsServiceError::MissingParameter,
        CreateEnsServiceError::InstanceIdNotFound2,
        CreateEnsServiceError::NoPermission,
        CreateEnsServiceError::InvalidParameterAny,
        CreateEnsServiceError::CallInterface,
    ];
}

/// Response to [`CreateEnsServiceRequest`].
#[non_exhaustive]
pub struct CreateEnsServiceResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9AF02B43-2D08-49D3-8AAF-65B9C792ED14`.
    pub request_id: Option<String>,
}

response! {
    CreateEnsServiceResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Which kind of order it is or is to be.
    pub enum OrderType {
        /// Makes the service.
        Buy = "Buy",
        /// Changes the service.
        Upgrade = "Upgrade",
    }
}

/// Errors that the documentation of [`CreateEnsServiceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type CreateEnsServiceError = super::DocumentedError;
