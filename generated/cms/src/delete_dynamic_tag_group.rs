// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDynamicTagGroup`, from `cms/DeleteDynamicTagGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule that builds application groups from tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteDynamicTagGroupRequest::new()
///     .dynamic_tag_rule_id("6b882d9a-5117-42e2-9d0c-4749a0c6****");
/// let reply = client.delete_dynamic_tag_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDynamicTagGroupRequest {
    /// **Required.** Tag rule concerned, as
    /// [`DescribeDynamicTagRuleList`](super::Client::describe_dynamic_tag_rule_list) returned it.
    /// Example: `6b882d9a-5117-42e2-9d0c-4749a0c6****`.
    pub dynamic_tag_rule_id: Option<String>,
}

impl DeleteDynamicTagGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DynamicTagRuleId`, which is required.
    pub fn dynamic_tag_rule_id(mut self, value: impl Into<String>) -> Self {
        self.dynamic_tag_rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteDynamicTagGroupRequest {
        "DynamicTagRuleId" => dynamic_tag_rule_id: query,
    }
}

impl Operation for DeleteDynamicTagGroupRequest {
    type Response = DeleteDynamicTagGroupResponse;
    type Error = DeleteDynamicTagGroupError;
    const INFO: OperationInfo = super::operation("DeleteDynamicTagGroup")
        .required(&["DynamicTagRuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteDynamicTagGroupError] = &[
        DeleteDynamicTagGroupError::InvalidParameterValue,
        DeleteDynamicTagGroupError::AccessForbidden,
        DeleteDynamicTagGroupError::ResourceNotFound,
        DeleteDynamicTagGroupError::Any,
        DeleteDynamicTagGroupError::InternalError,
    ];
}

/// Response to [`DeleteDynamicTagGroupRequest`].
#[non_exhaustive]
pub struct DeleteDynamicTagGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ACBDBB40-DFB6-4F4C-8957-51FFB233969C`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DeleteDynamicTagGroupResponse {
        "Code" => code: value,
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DeleteDynamicTagGroupRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 500
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteDynamicTagGroupError = super::DocumentedError;
