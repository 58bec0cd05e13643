// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIntegratedServiceStatus`, from `config/UpdateIntegratedServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns the integration of a cloud service with Cloud Config on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::UpdateIntegratedServiceStatusRequest::new()
///     .service_code("...")
///     .status(true);
/// let reply = client.update_integrated_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIntegratedServiceStatusRequest {
    /// **Required.** Code that stands for the service, for programs to act on.
    pub service_code: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<bool>,
    /// Kinds of integrated to work on or to narrow the list down to.
    pub integrated_types: Option<String>,
    /// Which kind of aggregator delivery data it is or is to be.
    pub aggregator_delivery_data_type: Option<String>,
}

impl UpdateIntegratedServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceCode`, which is required.
    pub fn service_code(mut self, value: impl Into<String>) -> Self {
        self.service_code = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `IntegratedTypes`.
    pub fn integrated_types(mut self, value: impl Into<String>) -> Self {
        self.integrated_types = Some(value.into());
        self
    }
    /// Sets `AggregatorDeliveryDataType`.
    pub fn aggregator_delivery_data_type(mut self, value: impl Into<String>) -> Self {
        self.aggregator_delivery_data_type = Some(value.into());
        self
    }
}

request! {
    UpdateIntegratedServiceStatusRequest {
        "ServiceCode" => service_code: form,
        "Status" => status: form,
        "IntegratedTypes" => integrated_types: form,
        "AggregatorDeliveryDataType" => aggregator_delivery_data_type: form,
    }
}

impl Operation for UpdateIntegratedServiceStatusRequest {
    type Response = UpdateIntegratedServiceStatusResponse;
    type Error = UpdateIntegratedServiceStatusError;
    const INFO: OperationInfo = super::operation("UpdateIntegratedServiceStatus")
        .required(&["ServiceCode", "Status"]);
    const ERRORS: &'static [UpdateIntegratedServiceStatusError] = &[
        UpdateIntegratedServiceStatusError::AccountNotExisted,
    ];
}

/// Response to [`UpdateIntegratedServiceStatusRequest`].
pub type UpdateIntegratedServiceStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateIntegratedServiceStatusRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
pub type UpdateIntegratedServiceStatusError = super::DocumentedError;
