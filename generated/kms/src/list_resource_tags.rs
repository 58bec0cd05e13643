// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceTags`, from `kms/ListResourceTags.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags of one key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListResourceTagsRequest::new()
///     .key_id("key id");
/// let reply = client.list_resource_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceTagsRequest {
    /// **Required.** Key that the call works on, by its ID. Example: `key id`.
    pub key_id: Option<String>,
}

impl ListResourceTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
}

request! {
    ListResourceTagsRequest {
        "KeyId" => key_id: query,
    }
}

impl Operation for ListResourceTagsRequest {
    type Response = ListResourceTagsResponse;
    type Error = ListResourceTagsError;
    const INFO: OperationInfo = super::operation("ListResourceTags")
        .required(&["KeyId"])
        .read_only();
    const ERRORS: &'static [ListResourceTagsError] = &[
        ListResourceTagsError::InvalidParameter,
        ListResourceTagsError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`ListResourceTagsRequest`].
#[non_exhaustive]
pub struct ListResourceTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4162a6af-bc99-40b3-a552-89dcc8aaf7c8`.
    pub request_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    ListResourceTagsResponse {
        "RequestId" => request_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key under which the tag's value is found. Example: `Project`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `Test`.
    pub tag_value: Option<String>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `33caea95-c3e5-4b3e-a9c6-cec76e4e****`.
    pub key_id: Option<String>,
}

response! {
    Tag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
        "KeyId" => key_id: value,
    }
}

/// Errors that the documentation of [`ListResourceTagsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type ListResourceTagsError = super::DocumentedError;
