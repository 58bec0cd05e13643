// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressConnectRouterChildInstance`, from `expressconnectrouter/DescribeExpressConnectRouterChildInstance.md`.

use alicloud_runtime::codegen::*;

/// Lists the virtual border routers attached to an Express Connect router.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DescribeExpressConnectRouterChildInstanceRequest::new()
///     .ecr_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_express_connect_router_child_instance(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExpressConnectRouterChildInstanceRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Link between the Express Connect router and a VPC or transit router.
    pub association_id: Option<String>,
    /// Virtual border router that is attached to the Express Connect router.
    pub child_instance_id: Option<String>,
    /// Which kind of child instance it is or is to be.
    pub child_instance_type: Option<String>,
    /// Region that the child instance lies in.
    pub child_instance_region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeExpressConnectRouterChildInstanceRequest {
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
    /// Sets `AssociationId`.
    pub fn association_id(mut self, value: impl Into<String>) -> Self {
        self.association_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceId`.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`.
    pub fn child_instance_type(mut self, value: impl Into<String>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRegionId`.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
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
    DescribeExpressConnectRouterChildInstanceRequest {
        "EcrId" => ecr_id: form,
        "AssociationId" => association_id: form,
        "ChildInstanceId" => child_instance_id: form,
        "ChildInstanceType" => child_instance_type: form,
        "ChildInstanceRegionId" => child_instance_region_id: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DescribeExpressConnectRouterChildInstanceRequest {
    type Response = DescribeExpressConnectRouterChildInstanceResponse;
    type Error = DescribeExpressConnectRouterChildInstanceError;
    const INFO: OperationInfo = super::operation(
            "DescribeExpressConnectRouterChildInstance",
        )
        .required(&["EcrId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [DescribeExpressConnectRouterChildInstanceError] = &[
        DescribeExpressConnectRouterChildInstanceError::MissingParamAny,
        DescribeExpressConnectRouterChildInstanceError::IllegalParamFormatAny,
        DescribeExpressConnectRouterChildInstanceError::IllegalParamAny,
        DescribeExpressConnectRouterChildInstanceError::ResourceNotFoundEcrId,
    ];
}

impl Paginated for DescribeExpressConnectRouterChildInstanceRequest {
    type Item = ChildInstanceList;
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
        Some(&mut response.child_instance_list)
    }
}

/// Response to [`DescribeExpressConnectRouterChildInstanceRequest`].
#[non_exhaustive]
pub struct DescribeExpressConnectRouterChildInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05130E79-588D-5C40-A718-C4863A59****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `IllegalParamFormat.EcrId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Which permission the caller lacked, when the call was refused.
    /// Example: `Authentication is failed for ****`.
    pub access_denied_detail: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAYws9fJ0Ur4MGm/5OkDoW/Zn0J0/sCjivzwX9oBcwFnWaaas/kSG+J/WzLOxJHS4****`.
    pub next_token: Option<String>,
    /// Items of the kind child instance that were found or are concerned.
    pub child_instance_list: Vec<ChildInstanceList>,
}

response! {
    DescribeExpressConnectRouterChildInstanceResponse {
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
        "ChildInstanceList" => child_instance_list: list(""),
    }
}

/// Items of the kind child instance that were found or are concerned.
#[non_exhaustive]
pub struct ChildInstanceList {
    /// Express Connect router that the call works on. Example: `ecr-mezk2idmsd0vx2****`.
    pub ecr_id: Option<String>,
    /// Link between the Express Connect router and a VPC or transit router.
    /// Example: `ecr-assoc-9p2qxx5phpca2m****`.
    pub association_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number of the account that the resource belongs to. Example: `167509154715****`.
    pub owner_id: Option<i64>,
    /// When the item was created. Example: `2024-01-09T12:18:23Z`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2024-01-09T12:18:23Z`.
    pub gmt_modified: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `ACTIVE`.
    pub status: Option<String>,
    /// Virtual border router that is attached to the Express Connect router.
    /// Example: `vbr-gw8vjq2zjux3ifsc9****`.
    pub child_instance_id: Option<String>,
    /// Which kind of child instance it is or is to be. Example: `VBR`.
    pub child_instance_type: Option<String>,
    /// Region that the child instance lies in. Example: `cn-hangzhou`.
    pub child_instance_region_id: Option<String>,
    /// Number of the account that owns the child instance. Example: `112101171212****`.
    pub child_instance_owner_id: Option<i64>,
}

response! {
    ChildInstanceList {
        "EcrId" => ecr_id: value,
        "AssociationId" => association_id: value,
        "RegionId" => region_id: value,
        "OwnerId" => owner_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Status" => status: value,
        "ChildInstanceId" => child_instance_id: value,
        "ChildInstanceType" => child_instance_type: value,
        "ChildInstanceRegionId" => child_instance_region_id: value,
        "ChildInstanceOwnerId" => child_instance_owner_id: value,
    }
}

/// Errors that the documentation of [`DescribeExpressConnectRouterChildInstanceRequest`] names.
///
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type DescribeExpressConnectRouterChildInstanceError = super::DocumentedError;
