// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDcdnUserRealTimeDeliveryField`, from `dcdn/UpdateDcdnUserRealTimeDeliveryField.md`.

use alicloud_runtime::codegen::*;

/// Changes which fields the real-time logs of the account contain.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::UpdateDcdnUserRealTimeDeliveryFieldRequest::new()
///     .fields("...");
/// let reply = client.update_dcdn_user_real_time_delivery_field(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDcdnUserRealTimeDeliveryFieldRequest {
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
    /// **Required.** The fields that are concerned.
    pub fields: Option<String>,
}

impl UpdateDcdnUserRealTimeDeliveryFieldRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `Fields`, which is required.
    pub fn fields(mut self, value: impl Into<String>) -> Self {
        self.fields = Some(value.into());
        self
    }
}

request! {
    UpdateDcdnUserRealTimeDeliveryFieldRequest {
        "BusinessType" => business_type: query,
        "Fields" => fields: query,
    }
}

impl Operation for UpdateDcdnUserRealTimeDeliveryFieldRequest {
    type Response = UpdateDcdnUserRealTimeDeliveryFieldResponse;
    type Error = UpdateDcdnUserRealTimeDeliveryFieldError;
    const INFO: OperationInfo = super::operation("UpdateDcdnUserRealTimeDeliveryField")
        .required(&["Fields"]);
    const ERRORS: &'static [UpdateDcdnUserRealTimeDeliveryFieldError] = &[
        UpdateDcdnUserRealTimeDeliveryFieldError::Unauthorized,
    ];
}

/// Response to [`UpdateDcdnUserRealTimeDeliveryFieldRequest`].
pub type UpdateDcdnUserRealTimeDeliveryFieldResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateDcdnUserRealTimeDeliveryFieldRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateDcdnUserRealTimeDeliveryFieldError = super::DocumentedError;
