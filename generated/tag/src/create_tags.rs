// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTags`, from `tag/CreateTags.md`.

use alicloud_runtime::codegen::*;

/// Creates preset tags, keys and values that are not yet on any resource.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// use alicloud_tag::create_tags::TagKeyValueParamList;
///
/// let request = alicloud_tag::CreateTagsRequest::new()
///     .tag_key_value_param_list([TagKeyValueParamList::new()]);
/// let reply = client.create_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Items of the kind tag key value param to work on or to narrow the list down to.
    /// Items: at most 10.
    pub tag_key_value_param_list: Vec<TagKeyValueParamList>,
}

impl CreateTagsRequest {
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
    /// Sets `TagKeyValueParamList`, which is required.
    pub fn tag_key_value_param_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagKeyValueParamList>>,
    ) -> Self {
        self.tag_key_value_param_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateTagsRequest {
        "RegionId" => region_id: query,
        "TagKeyValueParamList" => tag_key_value_param_list: query,
    }
}

impl Operation for CreateTagsRequest {
    type Response = CreateTagsResponse;
    type Error = CreateTagsError;
    const INFO: OperationInfo = super::operation("CreateTags")
        .required(&["RegionId", "TagKeyValueParamList"])
        .region("RegionId");
    const ERRORS: &'static [CreateTagsError] = &[
        CreateTagsError::WrongEndpoint,
        CreateTagsError::InvalidParameterKey,
        CreateTagsError::InvalidParameterValue,
        CreateTagsError::NoPermissionOperator,
        CreateTagsError::MissingParameterTagKeyValueParamList,
        CreateTagsError::MissingParameterKey,
        CreateTagsError::MissingParameterValue,
    ];
}

/// Response to [`CreateTagsRequest`].
pub type CreateTagsResponse = alicloud_runtime::EmptyResponse;

/// Items of the kind tag key value param to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TagKeyValueParamList {
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// Items of the kind tag value param to work on or to narrow the list down to. Items: at most 10.
    pub tag_value_param_list: Vec<TagValueParamList>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl TagKeyValueParamList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `TagValueParamList`.
    pub fn tag_value_param_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagValueParamList>>,
    ) -> Self {
        self.tag_value_param_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    TagKeyValueParamList {
        "Key" => key: field,
        "TagValueParamList" => tag_value_param_list: field,
        "Description" => description: field,
    }
}

/// Items of the kind tag value param to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TagValueParamList {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl TagValueParamList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    TagValueParamList {
        "Value" => value: field,
        "Description" => description: field,
    }
}

/// Errors that the documentation of [`CreateTagsRequest`] names.
///
/// - [`WrongEndpoint`](super::DocumentedError::WrongEndpoint)
/// - [`InvalidParameterKey`](super::DocumentedError::InvalidParameterKey)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`MissingParameterTagKeyValueParamList`](super::DocumentedError::MissingParameterTagKeyValueParamList)
/// - [`MissingParameterKey`](super::DocumentedError::MissingParameterKey)
/// - [`MissingParameterValue`](super::DocumentedError::MissingParameterValue)
pub type CreateTagsError = super::DocumentedError;
