// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryResourcePackageInstances`, from `bssopenapi/QueryResourcePackageInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource plans of the account that are valid or expired within a year.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryResourcePackageInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_resource_package_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryResourcePackageInstancesRequest {
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Start of the range that the expiry time lies in.
    pub expiry_time_start: Option<String>,
    /// End of the range that the expiry time lies in.
    pub expiry_time_end: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether resource plans of partners are listed too.
    pub include_partner: Option<bool>,
}

impl QueryResourcePackageInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `ExpiryTimeStart`.
    pub fn expiry_time_start(mut self, value: impl Into<String>) -> Self {
        self.expiry_time_start = Some(value.into());
        self
    }
    /// Sets `ExpiryTimeEnd`.
    pub fn expiry_time_end(mut self, value: impl Into<String>) -> Self {
        self.expiry_time_end = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `IncludePartner`.
    #[inline]
    pub fn include_partner(mut self, value: bool) -> Self {
        self.include_partner = Some(value);
        self
    }
}

request! {
    QueryResourcePackageInstancesRequest {
        "ProductCode" => product_code: query,
        "ExpiryTimeStart" => expiry_time_start: query,
        "ExpiryTimeEnd" => expiry_time_end: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "IncludePartner" => include_partner: query,
    }
}

impl Operation for QueryResourcePackageInstancesRequest {
    type Response = QueryResourcePackageInstancesResponse;
    type Error = QueryResourcePackageInstancesError;
    const INFO: OperationInfo = super::operation("QueryResourcePackageInstances")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryResourcePackageInstancesError] = &[
        QueryResourcePackageInstancesError::NotApplicable,
        QueryResourcePackageInstancesError::NotAuthorized,
        QueryResourcePackageInstancesError::MissingParameter,
        QueryResourcePackageInstancesError::InvalidParameter,
        QueryResourcePackageInstancesError::InvalidOwner,
        QueryResourcePackageInstancesError::OwnerIdInvalid,
        QueryResourcePackageInstancesError::OwnerIdMissing,
        QueryResourcePackageInstancesError::InternalError,
    ];
}

impl Paginated for QueryResourcePackageInstancesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.instances)
    }
}

/// Response to [`QueryResourcePackageInstancesRequest`].
#[non_exhaustive]
pub struct QueryResourcePackageInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6000EE23-274B-4E07-A697-FF2E999520A4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items there are in all. Example: `12`.
    pub total: Option<i32>,
    /// Which page of the result this is. Example: `1`.
    pub page: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<ResourcePackageInstanceData>,
}

response! {
    QueryResourcePackageInstancesResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
        "Page" => page: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourcePackageInstanceData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<String>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<String>,
    /// Address that the request came from, or host that served it, for support. Example: `cn`.
    pub host_id: Option<String>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    ResourcePackageInstanceData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "HostId" => host_id: value,
        "Instances" => instances: list("Instance"),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// When it can no longer be used. Example: `2019-03-12T16:00:00Z`.
    pub expiry_time: Option<Timestamp>,
    /// Whether the resource plan can still be used or has expired. Example: `Available`.
    pub status: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// Unit that the rest of the resource plan is counted in. Example: `GB`.
    pub remaining_amount_unit: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `OSSBAG-cn-v0h1s4hma01`.
    pub instance_id: Option<String>,
    /// Kind of resource plan, by the code that
    /// [`DescribeResourcePackageProduct`](super::Client::describe_resource_package_product) returns.
    /// Example: `FPT_ossbag_absolute_Storage_sh`.
    pub package_type: Option<String>,
    /// When it can first be used. Example: `2018-09-12T09:51:56Z`.
    pub effective_time: Option<Timestamp>,
    /// Region that the charge, the plan or the resource belongs to. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Amount in total, of spending or of the resource plan. Example: `40.000`.
    pub total_amount: Option<String>,
    /// How the plan is used up. Example: `Absolute`.
    pub deduct_type: Option<String>,
    /// Unit that the size of the resource plan is counted in. Example: `GB`.
    pub total_amount_unit: Option<String>,
    /// What is left of the resource plan. Example: `40.000`.
    pub remaining_amount: Option<String>,
    /// Products that it may be used for, in words.
    pub applicable_products: Option<ApplicableProducts>,
    /// Code under which the order system sells the item. Example: `rds`.
    pub commodity_code: Option<String>,
}

response! {
    Instance {
        "ExpiryTime" => expiry_time: value,
        "Status" => status: value,
        "Remark" => remark: value,
        "RemainingAmountUnit" => remaining_amount_unit: value,
        "InstanceId" => instance_id: value,
        "PackageType" => package_type: value,
        "EffectiveTime" => effective_time: value,
        "Region" => region: value,
        "TotalAmount" => total_amount: value,
        "DeductType" => deduct_type: value,
        "TotalAmountUnit" => total_amount_unit: value,
        "RemainingAmount" => remaining_amount: value,
        "ApplicableProducts" => applicable_products: value,
        "CommodityCode" => commodity_code: value,
    }
}

/// Products that it may be used for, in words.
#[non_exhaustive]
pub struct ApplicableProducts {
    /// Code of the cloud service concerned. Example: `{"Product": ["oss"] }`.
    pub product: Vec<String>,
}

response! {
    ApplicableProducts {
        "Product" => product: list(""),
    }
}

/// Errors that the documentation of [`QueryResourcePackageInstancesRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`OwnerIdInvalid`](super::DocumentedError::OwnerIdInvalid)
/// - [`OwnerIdMissing`](super::DocumentedError::OwnerIdMissing)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryResourcePackageInstancesError = super::DocumentedError;
