// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDynamicTagGroup`, from `cms/CreateDynamicTagGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a rule that builds application groups from the tags of resources.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::create_dynamic_tag_group::MatchExpress;
///
/// let request = alicloud_cms::CreateDynamicTagGroupRequest::new()
///     .tag_key("...")
///     .contact_group_list(["..."])
///     .match_express([MatchExpress::new()]);
/// let reply = client.create_dynamic_tag_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDynamicTagGroupRequest {
    /// **Required.** Key of the resource tag that groups are built from or that is looked up.
    pub tag_key: Option<String>,
    /// **Required.** Alert contact groups, one entry each. Items: at most 10.
    pub contact_group_list: Vec<String>,
    /// **Required.** Conditions that values have to match, one entry each. Items: at most 3.
    pub match_express: Vec<MatchExpress>,
    /// Region that the tag lies in.
    pub tag_region_id: Option<String>,
    /// Whether severe events of the group's resources lead to notifications.
    pub enable_subscribe_event: Option<bool>,
    /// Whether hosts of the group get the CloudMonitor agent by themselves.
    pub enable_install_agent: Option<bool>,
    /// Whether all match conditions or only one of them has to hold.
    pub match_express_filter_relation: Option<String>,
    /// Alert templates that are applied to the groups, by their IDs. Items: at most 10.
    pub template_id_list: Vec<String>,
}

impl CreateDynamicTagGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`, which is required.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `ContactGroupList`, which is required.
    pub fn contact_group_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contact_group_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MatchExpress`, which is required.
    pub fn match_express(
        mut self,
        value: impl IntoIterator<Item = impl Into<MatchExpress>>,
    ) -> Self {
        self.match_express = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagRegionId`.
    pub fn tag_region_id(mut self, value: impl Into<String>) -> Self {
        self.tag_region_id = Some(value.into());
        self
    }
    /// Sets `EnableSubscribeEvent`.
    #[inline]
    pub fn enable_subscribe_event(mut self, value: bool) -> Self {
        self.enable_subscribe_event = Some(value);
        self
    }
    /// Sets `EnableInstallAgent`.
    #[inline]
    pub fn enable_install_agent(mut self, value: bool) -> Self {
        self.enable_install_agent = Some(value);
        self
    }
    /// Sets `MatchExpressFilterRelation`.
    pub fn match_express_filter_relation(mut self, value: impl Into<String>) -> Self {
        self.match_express_filter_relation = Some(value.into());
        self
    }
    /// Sets `TemplateIdList`.
    pub fn template_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateDynamicTagGroupRequest {
        "TagKey" => tag_key: query,
        "ContactGroupList" => contact_group_list: query,
        "MatchExpress" => match_express: query,
        "TagRegionId" => tag_region_id: query,
        "EnableSubscribeEvent" => enable_subscribe_event: query,
        "EnableInstallAgent" => enable_install_agent: query,
        "MatchExpressFilterRelation" => match_express_filter_relation: query,
        "TemplateIdList" => template_id_list: query,
    }
}

impl Operation for CreateDynamicTagGroupRequest {
    type Response = CreateDynamicTagGroupResponse;
    type Error = CreateDynamicTagGroupError;
    const INFO: OperationInfo = super::operation("CreateDynamicTagGroup")
        .required(&["TagKey", "ContactGroupList", "MatchExpress"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateDynamicTagGroupError] = &[
        CreateDynamicTagGroupError::ParameterInvalid,
        CreateDynamicTagGroupError::AccessForbidden,
        CreateDynamicTagGroupError::ResourceNotFound,
        CreateDynamicTagGroupError::ResourceOverLimit,
        CreateDynamicTagGroupError::InternalError,
    ];
}

/// Response to [`CreateDynamicTagGroupRequest`].
#[non_exhaustive]
pub struct CreateDynamicTagGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `84AC6F0B-7945-466A-AA44-99BB5A561F86`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// ID of the new tag rule. Example: `2534dc0a-e3e5-4ae1-a2fc-75ef166c****`.
    pub id: Option<String>,
}

response! {
    CreateDynamicTagGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Id" => id: value,
    }
}

/// Conditions that values have to match, one entry each.
#[non_exhaustive]
pub struct MatchExpress {
    /// How the tag value is compared, such as by prefix or suffix.
    pub tag_value_match_function: Option<String>,
    /// Value of the tag whose key stands beside it.
    pub tag_value: Option<String>,
    /// Tag key that groups are built from.
    pub tag_name: Option<String>,
}

impl MatchExpress {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagValueMatchFunction`.
    pub fn tag_value_match_function(mut self, value: impl Into<String>) -> Self {
        self.tag_value_match_function = Some(value.into());
        self
    }
    /// Sets `TagValue`.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
    /// Sets `TagName`.
    pub fn tag_name(mut self, value: impl Into<String>) -> Self {
        self.tag_name = Some(value.into());
        self
    }
}

request! {
    MatchExpress {
        "TagValueMatchFunction" => tag_value_match_function: field,
        "TagValue" => tag_value: field,
        "TagName" => tag_name: field,
    }
}

/// Errors that the documentation of [`CreateDynamicTagGroupRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceOverLimit`](super::DocumentedError::ResourceOverLimit)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateDynamicTagGroupError = super::DocumentedError;
