// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceTypes`, from `resourcecenter/ListResourceTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource types that Resource Center supports.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ListResourceTypesRequest::new();
/// let reply = client.list_resource_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceTypesRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Keeps kinds of resource that have these features. Items: at most 10.
    pub query: Vec<String>,
}

impl ListResourceTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Query`.
    pub fn query(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListResourceTypesRequest {
        "AcceptLanguage" => accept_language: query,
        "ResourceType" => resource_type: query,
        "Query" => query: query,
    }
}

impl Operation for ListResourceTypesRequest {
    type Response = ListResourceTypesResponse;
    type Error = ListResourceTypesError;
    const INFO: OperationInfo = super::operation("ListResourceTypes").read_only();
    const ERRORS: &'static [ListResourceTypesError] = &[
        ListResourceTypesError::InvalidParameterQuery,
        ListResourceTypesError::InvalidParameterResourceType,
    ];
}

/// Response to [`ListResourceTypesRequest`].
#[non_exhaustive]
pub struct ListResourceTypesResponse {
    /// Kinds of resource that were found or are concerned.
    pub resource_types: Vec<ResourceType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5556E4C-479A-5BBB-B325-F07563E7E917`.
    pub request_id: Option<String>,
}

response! {
    ListResourceTypesResponse {
        "ResourceTypes" => resource_types: list(""),
        "RequestId" => request_id: value,
    }
}

/// Kinds of resource that were found or are concerned.
#[non_exhaustive]
pub struct ResourceType {
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::ACK::Cluster`.
    pub resource_type: Option<String>,
    /// Display text for the cloud service. Example: `text`.
    pub product_name: Option<String>,
    /// What sort of item it is, in words. Example: `text`.
    pub resource_type_name: Option<String>,
    /// The filter keys that were found or are concerned, one entry each. Example: `ResourceName`.
    pub filter_keys: Vec<String>,
}

response! {
    ResourceType {
        "ResourceType" => resource_type: value,
        "ProductName" => product_name: value,
        "ResourceTypeName" => resource_type_name: value,
        "FilterKeys" => filter_keys: list(""),
    }
}

/// Errors that the documentation of [`ListResourceTypesRequest`] names.
///
/// - [`InvalidParameterQuery`](super::DocumentedError::InvalidParameterQuery)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
pub type ListResourceTypesError = super::DocumentedError;
