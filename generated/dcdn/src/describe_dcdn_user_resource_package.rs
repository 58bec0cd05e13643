// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserResourcePackage`, from `dcdn/DescribeDcdnUserResourcePackage.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's resource plans with total, remainder, validity period, and status.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserResourcePackageRequest::new();
/// let reply = client.describe_dcdn_user_resource_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserResourcePackageRequest {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl DescribeDcdnUserResourcePackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnUserResourcePackageRequest {
        "Status" => status: query,
    }
}

impl Operation for DescribeDcdnUserResourcePackageRequest {
    type Response = DescribeDcdnUserResourcePackageResponse;
    type Error = DescribeDcdnUserResourcePackageError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserResourcePackage")
        .read_only();
    const ERRORS: &'static [DescribeDcdnUserResourcePackageError] = &[
        DescribeDcdnUserResourcePackageError::DcdnServiceNotFound,
    ];
}

/// Response to [`DescribeDcdnUserResourcePackageRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserResourcePackageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `84839536-2B7E-457D-9D8C-82E6C7D4E1A3`.
    pub request_id: Option<String>,
    /// What is known about each resource package, one entry each.
    pub resource_package_infos: Vec<ResourcePackageInfo>,
}

response! {
    DescribeDcdnUserResourcePackageResponse {
        "RequestId" => request_id: value,
        "ResourcePackageInfos" => resource_package_infos: list("ResourcePackageInfo"),
    }
}

/// What is known about each resource package, one entry each.
#[non_exhaustive]
pub struct ResourcePackageInfo {
    /// Code under which the order system sells the item. Example: `cdnflowbag`.
    pub commodity_code: Option<String>,
    /// How much the curr can hold or do. Example: `10995089554629`.
    pub curr_capacity: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-01-30T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// How much the resource plan held at the start. Example: `10995116277760`.
    pub init_capacity: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `FP-mkqgwxxx`.
    pub instance_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2016-01-30T03:40:06Z`.
    pub start_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `closed`.
    pub status: Option<Open<ResourcePackageStatus>>,
    /// Name that the template was given.
    pub template_name: Option<String>,
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
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum ResourcePackageStatus {
        /// The resource plan can be used.
        Valid = "valid",
        /// Switched off or ended.
        Closed = "closed",
    }
}

/// Errors that the documentation of [`DescribeDcdnUserResourcePackageRequest`] names.
///
/// - [`DcdnServiceNotFound`](super::DocumentedError::DcdnServiceNotFound)
pub type DescribeDcdnUserResourcePackageError = super::DocumentedError;
