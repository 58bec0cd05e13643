// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnUserResourcePackage`, from `cdn/DescribeCdnUserResourcePackage.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource plans of the account with what is left of each.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnUserResourcePackageRequest::new();
/// let reply = client.describe_cdn_user_resource_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnUserResourcePackageRequest {
    /// Return only resource plans that are in force, that have ended, or that are used up.
    /// Default: `valid`. Example: `valid`.
    pub status: Option<Open<ResourcePackageStatus>>,
}

impl DescribeCdnUserResourcePackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<ResourcePackageStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeCdnUserResourcePackageRequest {
        "Status" => status: query,
    }
}

impl Operation for DescribeCdnUserResourcePackageRequest {
    type Response = DescribeCdnUserResourcePackageResponse;
    type Error = DescribeCdnUserResourcePackageError;
    const INFO: OperationInfo = super::operation("DescribeCdnUserResourcePackage")
        .read_only();
    const ERRORS: &'static [DescribeCdnUserResourcePackageError] = &[
        DescribeCdnUserResourcePackageError::CdnServiceNotFound,
    ];
}

/// Response to [`DescribeCdnUserResourcePackageRequest`].
#[non_exhaustive]
pub struct DescribeCdnUserResourcePackageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `84839536-2B7E-457D-9D8C-82E6C7D4E1A3`.
    pub request_id: Option<String>,
    /// Resource plans of the account, one entry each.
    pub resource_package_infos: Vec<ResourcePackageInfo>,
}

response! {
    DescribeCdnUserResourcePackageResponse {
        "RequestId" => request_id: value,
        "ResourcePackageInfos" => resource_package_infos: list("ResourcePackageInfo"),
    }
}

/// Resource plans of the account, one entry each.
#[non_exhaustive]
pub struct ResourcePackageInfo {
    /// Code under which the order system sells the item. Example: `cdnflowbag`.
    pub commodity_code: Option<String>,
    /// What is left of the resource plan, in bytes or requests. Example: `10995089554629`.
    pub curr_capacity: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-07-01T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// How much the resource plan held at the start. Unit: `byte`. Example: `536870912000`.
    pub init_capacity: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `FP-ilttxc23a`.
    pub instance_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-05T19:10:58Z`.
    pub start_time: Option<Timestamp>,
    /// Whether the resource plan is in force, has ended, or is used up. Here: `valid`, `closed`.
    /// Example: `valid`.
    pub status: Option<Open<ResourcePackageStatus>>,
    /// Product name of the resource plan. Example: `text`.
    pub template_name: Option<String>,
    /// Region that the entry stands for, or where real-time logs are delivered to. Example: `CN`.
    pub region: Option<String>,
    /// What is left of the resource plan, in its display unit. Example: `49.975789`.
    pub curr_capacity_show_value: Option<String>,
    /// Unit that the rest of the resource plan is displayed in. Example: `GB`.
    pub curr_capacity_show_unit: Option<String>,
    /// Base unit that the rest of the resource plan is counted in. Example: `Byte`.
    pub curr_capacity_base_unit: Option<String>,
    /// Size of the whole resource plan, in its display unit. Example: `100.000000`.
    pub init_capacity_show_value: Option<String>,
    /// Unit that the size of the resource plan is displayed in. Example: `GB`.
    pub init_capacity_show_unit: Option<String>,
    /// Base unit that the size of the resource plan is counted in. Example: `Byte`.
    pub init_capacity_base_unit: Option<String>,
}

response! {
    ResourcePackageInfo {
        "CommodityCode" => commodity_code: value,
        "CurrCapacity" => curr_capacity: value,
        "DisplayName" => display_name: value,
        "EndTime" => end_time: value,
        "InitCapacity" => init_capacity: value,
        "InstanceId" => instance_id: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "TemplateName" => template_name: value,
        "Region" => region: value,
        "CurrCapacityShowValue" => curr_capacity_show_value: value,
        "CurrCapacityShowUnit" => curr_capacity_show_unit: value,
        "CurrCapacityBaseUnit" => curr_capacity_base_unit: value,
        "InitCapacityShowValue" => init_capacity_show_value: value,
        "InitCapacityShowUnit" => init_capacity_show_unit: value,
        "InitCapacityBaseUnit" => init_capacity_base_unit: value,
    }
}

values! {
    /// Return only resource plans that are in force, that have ended, or that are used up.
    pub enum ResourcePackageStatus {
        /// The resource plan can be used.
        Valid = "valid",
        /// The resource plan is no longer valid.
        Closed = "closed",
        /// The resource plan is used up.
        Exhaust = "exhaust",
    }
}

/// Errors that the documentation of [`DescribeCdnUserResourcePackageRequest`] names.
///
/// - [`CdnServiceNotFound`](super::DocumentedError::CdnServiceNotFound)
pub type DescribeCdnUserResourcePackageError = super::DocumentedError;
