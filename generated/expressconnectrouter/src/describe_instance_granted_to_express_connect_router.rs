// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceGrantedToExpressConnectRouter`, from `expressconnectrouter/DescribeInstanceGrantedToExpressConnectRouter.md`.

use alicloud_runtime::codegen::*;

/// Lists the network instances that were authorized for an Express Connect router.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DescribeInstanceGrantedToExpressConnectRouterRequest::new()
///     .ecr_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_granted_to_express_connect_router(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceGrantedToExpressConnectRouterRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Region that the instance lies in.
    pub instance_region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Number of the account that owns the instance.
    pub instance_owner_id: Option<i64>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// The tag models to work on or to narrow the list down to. Items: at most 100.
    pub tag_models: Vec<TagModel>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Which kind of caller it is or is to be.
    pub caller_type: Option<String>,
}

impl DescribeInstanceGrantedToExpressConnectRouterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `InstanceRegionId`.
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.instance_region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceOwnerId`.
    #[inline]
    pub fn instance_owner_id(mut self, value: i64) -> Self {
        self.instance_owner_id = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
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
    /// Sets `TagModels`.
    pub fn tag_models(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagModel>>,
    ) -> Self {
        self.tag_models = value.into_iter().map(Into::into).collect();
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
    /// Sets `CallerType`.
    pub fn caller_type(mut self, value: impl Into<String>) -> Self {
        self.caller_type = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceGrantedToExpressConnectRouterRequest {
        "EcrId" => ecr_id: form,
        "InstanceRegionId" => instance_region_id: form,
        "InstanceId" => instance_id: form,
        "InstanceOwnerId" => instance_owner_id: form,
        "InstanceType" => instance_type: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "TagModels" => tag_models: form,
        "ResourceGroupId" => resource_group_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "CallerType" => caller_type: form,
    }
}

impl Operation for DescribeInstanceGrantedToExpressConnectRouterRequest {
    type Response = DescribeInstanceGrantedToExpressConnectRouterResponse;
    type Error = DescribeInstanceGrantedToExpressConnectRouterError;
    const INFO: OperationInfo = super::operation(
            "DescribeInstanceGrantedToExpressConnectRouter",
        )
        .required(&["EcrId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [DescribeInstanceGrantedToExpressConnectRouterError] = &[
        DescribeInstanceGrantedToExpressConnectRouterError::MissingParamAny,
        DescribeInstanceGrantedToExpressConnectRouterError::IllegalParamFormatAny,
        DescribeInstanceGrantedToExpressConnectRouterError::IllegalParamAny,
    ];
}

impl Paginated for DescribeInstanceGrantedToExpressConnectRouterRequest {
    type Item = EcrGrantedInstanceList;
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
        Some(&mut response.ecr_granted_instance_list)
    }
}

/// Response to [`DescribeInstanceGrantedToExpressConnectRouterRequest`].
#[non_exhaustive]
pub struct DescribeInstanceGrantedToExpressConnectRouterResponse {
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
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// Items of the kind ecr granted instance that were found or are concerned.
    pub ecr_granted_instance_list: Vec<EcrGrantedInstanceList>,
}

response! {
    DescribeInstanceGrantedToExpressConnectRouterResponse {
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
        "EcrGrantedInstanceList" => ecr_granted_instance_list: list(""),
    }
}

/// The tag models to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TagModel {
    /// First half of a tag, which says what its value stands for.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it.
    pub tag_value: Option<String>,
}

impl TagModel {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `TagValue`.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
}

request! {
    TagModel {
        "TagKey" => tag_key: field,
        "TagValue" => tag_value: field,
    }
}

/// Items of the kind ecr granted instance that were found or are concerned.
#[non_exhaustive]
pub struct EcrGrantedInstanceList {
    /// ID of the grant that the item belongs to or stands for. Example: `gr-8gdelo13mi99g1****`.
    pub grant_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
    /// When the item was created. Example: `1669023139000`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1669023139000`.
    pub gmt_modified: Option<String>,
    /// Express Connect router that the call works on. Example: `ecr-mezk2idmsd0vx2****`.
    pub ecr_id: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `vbr-j6cwxhgg0s5nuephp****`.
    pub node_id: Option<String>,
    /// Part that the node plays. Example: `VBR`.
    pub node_type: Option<String>,
    /// Region that the node lies in. Example: `cn-hangzhou`.
    pub node_region_id: Option<String>,
    /// Account that owns the network instance. Example: `129845258050****`.
    pub node_owner_uid: Option<i64>,
    /// Seller of the account that owns the network instance. Example: `26842****`.
    pub node_owner_bid: Option<String>,
}

response! {
    EcrGrantedInstanceList {
        "GrantId" => grant_id: value,
        "Status" => status: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "EcrId" => ecr_id: value,
        "NodeId" => node_id: value,
        "NodeType" => node_type: value,
        "NodeRegionId" => node_region_id: value,
        "NodeOwnerUid" => node_owner_uid: value,
        "NodeOwnerBid" => node_owner_bid: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceGrantedToExpressConnectRouterRequest`] names.
///
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
pub type DescribeInstanceGrantedToExpressConnectRouterError = super::DocumentedError;
