// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagKeys`, from `waf-openapi_2021_10_01/ListTagKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the tag keys in use on WAF resources.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ListTagKeysRequest::new()
///     .resource_type("...")
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagKeysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListTagKeysRequest {
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListTagKeysRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "ResourceType" => resource_type: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListTagKeysRequest {
    type Response = ListTagKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTagKeys")
        .required(&["RegionId", "ResourceType", "InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListTagKeysRequest {
    type Item = Key;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.keys)
    }
}

/// Response to [`ListTagKeysRequest`].
#[non_exhaustive]
pub struct ListTagKeysResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0*****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8CB8BB88-24C7-5608-BF5E-4DCA****CF1C`.
    pub request_id: Option<String>,
    /// The keys that were found or are concerned, one entry each.
    pub keys: Vec<Key>,
}

response! {
    ListTagKeysResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Keys" => keys: list(""),
    }
}

/// The keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Key {
    /// Name in a pair of name and value. Example: `demoTagKey`.
    pub key: Option<String>,
    /// Class that the item belongs to. Example: `custom`.
    pub category: Option<String>,
}

response! {
    Key {
        "Key" => key: value,
        "Category" => category: value,
    }
}
