// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGroupedInstances`, from `sas/DescribeGroupedInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Shows asset statistics aggregated by a chosen dimension.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeGroupedInstancesRequest::new()
///     .group_field("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_grouped_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGroupedInstancesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kinds of machine to work on or to narrow the list down to.
    pub machine_types: Option<String>,
    /// **Required.** Property whose possible values are looked up, such as cluster, application or pod.
    pub group_field: Option<String>,
    /// Value that the field has or is given.
    pub field_value: Option<String>,
    /// Whether the groups come by pages: despite the name, `true` pages and `false` returns them all at
    /// once.
    pub no_page: Option<bool>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<i32>,
    /// The vendors that are concerned.
    pub vendors: Option<String>,
    /// Code that stands for the sale version check, for programs to act on.
    pub sale_version_check_code: Option<String>,
}

impl DescribeGroupedInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `MachineTypes`.
    pub fn machine_types(mut self, value: impl Into<String>) -> Self {
        self.machine_types = Some(value.into());
        self
    }
    /// Sets `GroupField`, which is required.
    pub fn group_field(mut self, value: impl Into<String>) -> Self {
        self.group_field = Some(value.into());
        self
    }
    /// Sets `FieldValue`.
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
    /// Sets `NoPage`.
    #[inline]
    pub fn no_page(mut self, value: bool) -> Self {
        self.no_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Vendor`.
    #[inline]
    pub fn vendor(mut self, value: i32) -> Self {
        self.vendor = Some(value);
        self
    }
    /// Sets `Vendors`.
    pub fn vendors(mut self, value: impl Into<String>) -> Self {
        self.vendors = Some(value.into());
        self
    }
    /// Sets `SaleVersionCheckCode`.
    pub fn sale_version_check_code(mut self, value: impl Into<String>) -> Self {
        self.sale_version_check_code = Some(value.into());
        self
    }
}

request! {
    DescribeGroupedInstancesRequest {
        "Lang" => lang: query,
        "MachineTypes" => machine_types: query,
        "GroupField" => group_field: query,
        "FieldValue" => field_value: query,
        "NoPage" => no_page: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Vendor" => vendor: query,
        "Vendors" => vendors: query,
        "SaleVersionCheckCode" => sale_version_check_code: query,
    }
}

impl Operation for DescribeGroupedInstancesRequest {
    type Response = DescribeGroupedInstancesResponse;
    type Error = DescribeGroupedInstancesError;
    const INFO: OperationInfo = super::operation("DescribeGroupedInstances")
        .required(&["GroupField"])
        .read_only();
    const ERRORS: &'static [DescribeGroupedInstancesError] = &[
        DescribeGroupedInstancesError::NoPermission,
        DescribeGroupedInstancesError::ServerError,
    ];
}

impl Paginated for DescribeGroupedInstancesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

/// Response to [`DescribeGroupedInstancesRequest`].
#[non_exhaustive]
pub struct DescribeGroupedInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `52A3AEE6-114A-499D-8990-4BA9B27FE0AA`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    DescribeGroupedInstancesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Instances" => instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// How many there are of this: asap vul instance. Example: `11`.
    pub asap_vul_instance_count: Option<i64>,
    /// How many there are of this: un protected instance. Example: `32`.
    pub un_protected_instance_count: Option<String>,
    /// Name that the field alias goes by. Example: `testA`.
    pub field_alias_name: Option<String>,
    /// How many there are of this: instance. Example: `205`.
    pub instance_count: Option<String>,
    /// How many there are of this: risk instance. Example: `172`.
    pub risk_instance_count: Option<String>,
    /// Whether it is the default group or one made by you. Example: `1`.
    pub group_flag: Option<i32>,
    /// How many there are of this: auth version check. Example: `205`.
    pub auth_version_check_count: Option<i32>,
    /// Operating system that the item runs. Example: `windows`.
    pub os: Option<String>,
    /// How many there are of this: instance core. Example: `610`.
    pub instance_core_count: Option<i64>,
}

response! {
    Instance {
        "AsapVulInstanceCount" => asap_vul_instance_count: value,
        "UnProtectedInstanceCount" => un_protected_instance_count: value,
        "FieldAliasName" => field_alias_name: value,
        "InstanceCount" => instance_count: value,
        "RiskInstanceCount" => risk_instance_count: value,
        "GroupFlag" => group_flag: value,
        "AuthVersionCheckCount" => auth_version_check_count: value,
        "Os" => os: value,
        "InstanceCoreCount" => instance_core_count: value,
    }
}

/// Errors that the documentation of [`DescribeGroupedInstancesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeGroupedInstancesError = super::DocumentedError;
