// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDcdnWafGroup`, from `dcdn/CreateDcdnWafGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom WAF rule group from a template.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::CreateDcdnWafGroupRequest::new();
/// let reply = client.create_dcdn_waf_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDcdnWafGroupRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Whether the group follows updates; left out when another group is copied.
    pub subscribe: Option<String>,
}

impl CreateDcdnWafGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `Subscribe`.
    pub fn subscribe(mut self, value: impl Into<String>) -> Self {
        self.subscribe = Some(value.into());
        self
    }
}

request! {
    CreateDcdnWafGroupRequest {
        "Name" => name: form,
        "TemplateId" => template_id: form,
        "Subscribe" => subscribe: form,
    }
}

impl Operation for CreateDcdnWafGroupRequest {
    type Response = CreateDcdnWafGroupResponse;
    type Error = CreateDcdnWafGroupError;
    const INFO: OperationInfo = super::operation("CreateDcdnWafGroup");
    const ERRORS: &'static [CreateDcdnWafGroupError] = &[
        CreateDcdnWafGroupError::WafGroupQuantityOverflow,
        CreateDcdnWafGroupError::WafGroupNotExist,
        CreateDcdnWafGroupError::WafGroupNameMalformed,
        CreateDcdnWafGroupError::AnyNotSupport,
        CreateDcdnWafGroupError::AnyOverQuota,
        CreateDcdnWafGroupError::InternalError2,
    ];
}

/// Response to [`CreateDcdnWafGroupRequest`].
#[non_exhaustive]
pub struct CreateDcdnWafGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `675F4820-400E-5929-8B03-2C031A5D5391`.
    pub request_id: Option<String>,
    /// Identifier of the item within its collection. Example: `30000166`.
    pub id: Option<i64>,
}

response! {
    CreateDcdnWafGroupResponse {
        "RequestId" => request_id: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`CreateDcdnWafGroupRequest`] names.
///
/// - [`WafGroupQuantityOverflow`](super::DocumentedError::WafGroupQuantityOverflow)
/// - [`WafGroupNotExist`](super::DocumentedError::WafGroupNotExist)
/// - [`WafGroupNameMalformed`](super::DocumentedError::WafGroupNameMalformed)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type CreateDcdnWafGroupError = super::DocumentedError;
