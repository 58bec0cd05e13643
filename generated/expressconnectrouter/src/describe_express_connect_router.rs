// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressConnectRouter`, from `expressconnectrouter/DescribeExpressConnectRouter.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists Express Connect routers, by ID, resource group or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DescribeExpressConnectRouterRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_express_connect_router(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExpressConnectRouterRequest {
    /// Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeExpressConnectRouterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeExpressConnectRouterRequest {
        "EcrId" => ecr_id: form,
        "Name" => name: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "Tag" => tag: form,
        "ResourceGroupId" => resource_group_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DescribeExpressConnectRouterRequest {
    type Response = DescribeExpressConnectRouterResponse;
    type Error = DescribeExpressConnectRouterError;
    const INFO: OperationInfo = super::operation("DescribeExpressConnectRouter")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [DescribeExpressConnectRouterError] = &[
        DescribeExpressConnectRouterError::IllegalParamFormatAny,
        DescribeExpressConnectRouterError::IllegalParamAny,
    ];
}

impl Paginated for DescribeExpressConnectRouterRequest {
    type Item = EcrList;
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
        Some(&mut response.ecr_list)
    }
}

/// Response to [`DescribeExpressConnectRouterRequest`].
#[non_exhaustive]
pub struct DescribeExpressConnectRouterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FABF516-FED3-5697-BDA2-B18C5D9A****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `IllegalParamFormat.Name`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Which permission the caller lacked, when the call was refused.
    /// Example: `Authentication is failed for ****`.
    pub access_denied_detail: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2w6Olxc+cMPjUtUMpttDGZkffvHCfhBKKNEyCVaq+WUEzuUWpp9+QOApNf6g==`.
    pub next_token: Option<String>,
    /// Items of the kind ecr that were found or are concerned.
    pub ecr_list: Vec<EcrList>,
}

response! {
    DescribeExpressConnectRouterResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "EcrList" => ecr_list: list(""),
    }
}

/// Items of the kind ecr that were found or are concerned.
#[non_exhaustive]
pub struct EcrList {
    /// Express Connect router that the call works on. Example: `ecr-mezk2idmsd0vx2****`.
    pub ecr_id: Option<String>,
    /// Number of the account that the resource belongs to. Example: `170646818729****`.
    pub owner_id: Option<i64>,
    /// When the item was created. Example: `2023-02-16T01:44:50Z`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2023-02-16T01:44:50Z`.
    pub gmt_modified: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
    /// State that the biz is in. Example: `Normal`.
    pub biz_status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzuscospt****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<EcrTag>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Number of the autonomous system on the side of Alibaba Cloud. Example: `45104`.
    pub alibaba_side_asn: Option<i64>,
}

response! {
    EcrList {
        "EcrId" => ecr_id: value,
        "OwnerId" => owner_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Status" => status: value,
        "BizStatus" => biz_status: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "Name" => name: value,
        "Description" => description: value,
        "AlibabaSideAsn" => alibaba_side_asn: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct EcrTag {
    /// Identifier of the item within its collection. Example: `000000100089****`.
    pub id: Option<i64>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `rg-aek2aq7f4va****`.
    pub resource_id: Option<String>,
    /// Which kind of resuorce it is or is to be. Example: `ECR`.
    pub resuorce_type: Option<String>,
    /// Number that picks out the region. Example: `cn-shanghai`.
    pub region_no: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `181614792955****`.
    pub ali_uid: Option<i64>,
    /// First half of a tag, which says what its value stands for. Example: `test`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `test`.
    pub tag_value: Option<String>,
    /// Range over which the setting or the item holds. Example: `0`.
    pub scope: Option<i32>,
    /// Kind of the tag. Example: `0`.
    pub category: Option<i32>,
}

response! {
    EcrTag {
        "Id" => id: value,
        "ResourceId" => resource_id: value,
        "ResuorceType" => resuorce_type: value,
        "RegionNo" => region_no: value,
        "AliUid" => ali_uid: value,
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
        "Scope" => scope: value,
        "Category" => category: value,
    }
}

/// Errors that the documentation of [`DescribeExpressConnectRouterRequest`] names.
///
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
pub type DescribeExpressConnectRouterError = super::DocumentedError;
