// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFCTrigger`, from `cdn/UpdateFCTrigger.md`.

use alicloud_runtime::codegen::*;

/// Changes function, filter or role of a Function Compute trigger.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::UpdateFCTriggerRequest::new()
///     .trigger_arn("...");
/// let reply = client.update_fc_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFCTriggerRequest {
    /// **Required.** ARN of the Function Compute trigger, which identifies it in CDN calls.
    pub trigger_arn: Option<String>,
    /// ARN pattern of the resources whose events are listened to, such as one domain name.
    /// Example: `acs:cdn:*:1234567890:domain/example.com`.
    pub source_arn: Option<String>,
    /// ARN of the function in Function Compute that the event calls.
    /// Example: `acs:fc:1223455566666:123:services/myservice/functions/myfunction`.
    pub function_arn: Option<String>,
    /// ARN of the RAM role that CDN assumes in order to call the function.
    /// Example: `acs:ram:: 1234567890:role/aliyuncdneventnotificationrole`.
    pub role_arn: Option<String>,
    /// Remark on the trigger, for people to read. Example: `test`.
    pub notes: Option<String>,
}

impl UpdateFCTriggerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TriggerARN`, which is required.
    pub fn trigger_arn(mut self, value: impl Into<String>) -> Self {
        self.trigger_arn = Some(value.into());
        self
    }
    /// Sets `SourceARN`.
    pub fn source_arn(mut self, value: impl Into<String>) -> Self {
        self.source_arn = Some(value.into());
        self
    }
    /// Sets `FunctionARN`.
    pub fn function_arn(mut self, value: impl Into<String>) -> Self {
        self.function_arn = Some(value.into());
        self
    }
    /// Sets `RoleARN`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `Notes`.
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }
}

request! {
    UpdateFCTriggerRequest {
        "TriggerARN" => trigger_arn: query,
        "SourceARN" => source_arn: form,
        "FunctionARN" => function_arn: form,
        "RoleARN" => role_arn: form,
        "Notes" => notes: form,
    }
}

impl Operation for UpdateFCTriggerRequest {
    type Response = UpdateFCTriggerResponse;
    type Error = UpdateFCTriggerError;
    const INFO: OperationInfo = super::operation("UpdateFCTrigger")
        .required(&["TriggerARN"]);
    const ERRORS: &'static [UpdateFCTriggerError] = &[
        UpdateFCTriggerError::InvalidParameterTriggerARN,
        UpdateFCTriggerError::InvalidParameterSourceARN,
        UpdateFCTriggerError::InvalidParameterFunctionARN,
        UpdateFCTriggerError::InvalidParameterRoleARN,
        UpdateFCTriggerError::NotFoundFCTrigger,
        UpdateFCTriggerError::PermissionDeny,
    ];
}

/// Response to [`UpdateFCTriggerRequest`].
pub type UpdateFCTriggerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateFCTriggerRequest`] names.
///
/// - [`InvalidParameterTriggerARN`](super::DocumentedError::InvalidParameterTriggerARN)
/// - [`InvalidParameterSourceARN`](super::DocumentedError::InvalidParameterSourceARN)
/// - [`InvalidParameterFunctionARN`](super::DocumentedError::InvalidParameterFunctionARN)
/// - [`InvalidParameterRoleARN`](super::DocumentedError::InvalidParameterRoleARN)
/// - [`NotFoundFCTrigger`](super::DocumentedError::NotFoundFCTrigger), here with HTTP status 400
/// - [`PermissionDeny`](super::DocumentedError::PermissionDeny)
pub type UpdateFCTriggerError = super::DocumentedError;
