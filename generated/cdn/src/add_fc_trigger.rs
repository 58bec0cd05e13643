// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddFCTrigger`, from `cdn/AddFCTrigger.md`.

use alicloud_runtime::codegen::*;

/// Adds a trigger, so that CDN events of chosen domain names call a function of Function Compute.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::AddFCTriggerRequest::new()
///     .trigger_arn("...")
///     .event_meta_name("LogFileCreated")
///     .event_meta_version("1.0.0")
///     .source_arn("acs:cdn:*:1234567890:domain/example.com")
///     .role_arn("acs:ram:: 1234567890:role/aliyuncdneventnotificationrole")
///     .notes("test");
/// let reply = client.add_fc_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddFCTriggerRequest {
    /// **Required.** ARN of the Function Compute trigger, which identifies it in CDN calls.
    pub trigger_arn: Option<String>,
    /// **Required.** Name of the CDN event that calls the function, such as `LogFileCreated`.
    pub event_meta_name: Option<String>,
    /// **Required.** Version of the event's definition, which settles what data the event carries.
    /// Example: `1.0.0`.
    pub event_meta_version: Option<String>,
    /// **Required.** ARN pattern of the resources whose events are listened to, such as one domain
    /// name. Example: `acs:cdn:*:1234567890:domain/example.com`.
    pub source_arn: Option<String>,
    /// ARN of the function in Function Compute that the event calls.
    /// Example: `acs:fc:1223455566666:123:services/myservice/functions/myfunction`.
    pub function_arn: Option<String>,
    /// **Required.** ARN of the RAM role that CDN assumes in order to call the function.
    /// Example: `acs:ram:: 1234567890:role/aliyuncdneventnotificationrole`.
    pub role_arn: Option<String>,
    /// **Required.** Remark on the trigger, for people to read. Example: `test`.
    pub notes: Option<String>,
}

impl AddFCTriggerRequest {
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
    /// Sets `EventMetaName`, which is required.
    pub fn event_meta_name(mut self, value: impl Into<String>) -> Self {
        self.event_meta_name = Some(value.into());
        self
    }
    /// Sets `EventMetaVersion`, which is required.
    pub fn event_meta_version(mut self, value: impl Into<String>) -> Self {
        self.event_meta_version = Some(value.into());
        self
    }
    /// Sets `SourceARN`, which is required.
    pub fn source_arn(mut self, value: impl Into<String>) -> Self {
        self.source_arn = Some(value.into());
        self
    }
    /// Sets `FunctionARN`.
    pub fn function_arn(mut self, value: impl Into<String>) -> Self {
        self.function_arn = Some(value.into());
        self
    }
    /// Sets `RoleARN`, which is required.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `Notes`, which is required.
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }
}

request! {
    AddFCTriggerRequest {
        "TriggerARN" => trigger_arn: query,
        "EventMetaName" => event_meta_name: form,
        "EventMetaVersion" => event_meta_version: form,
        "SourceARN" => source_arn: form,
        "FunctionARN" => function_arn: form,
        "RoleARN" => role_arn: form,
        "Notes" => notes: form,
    }
}

impl Operation for AddFCTriggerRequest {
    type Response = AddFCTriggerResponse;
    type Error = AddFCTriggerError;
    const INFO: OperationInfo = super::operation("AddFCTrigger")
        .required(
            &[
                "TriggerARN",
                "EventMetaName",
                "EventMetaVersion",
                "SourceARN",
                "RoleARN",
                "Notes",
            ],
        );
    const ERRORS: &'static [AddFCTriggerError] = &[
        AddFCTriggerError::NotFoundEventMeta,
        AddFCTriggerError::DuplicatedFCTrigger,
        AddFCTriggerError::InvalidParameterTriggerARN,
        AddFCTriggerError::InvalidParameterSourceARN,
        AddFCTriggerError::InvalidParameterFunctionARN,
        AddFCTriggerError::InvalidParameterRoleARN,
        AddFCTriggerError::PermissionDeny,
    ];
}

/// Response to [`AddFCTriggerRequest`].
pub type AddFCTriggerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddFCTriggerRequest`] names.
///
/// - [`NotFoundEventMeta`](super::DocumentedError::NotFoundEventMeta)
/// - [`DuplicatedFCTrigger`](super::DocumentedError::DuplicatedFCTrigger)
/// - [`InvalidParameterTriggerARN`](super::DocumentedError::InvalidParameterTriggerARN)
/// - [`InvalidParameterSourceARN`](super::DocumentedError::InvalidParameterSourceARN)
/// - [`InvalidParameterFunctionARN`](super::DocumentedError::InvalidParameterFunctionARN)
/// - [`InvalidParameterRoleARN`](super::DocumentedError::InvalidParameterRoleARN)
/// - [`PermissionDeny`](super::DocumentedError::PermissionDeny)
pub type AddFCTriggerError = super::DocumentedError;
