// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrice`, from `ens/DescribePrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit};

/// Returns the current price of instances for a type, node, disks, and period.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribePriceRequest::new()
///     .instance_type("...")
///     .ens_region_id("...")
///     .period(1)
///     .quantity(1)
///     .internet_charge_type("...");
/// let reply = client.describe_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePriceRequest {
    /// **Required.** Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Length of the subscription or of another time span, in the unit that applies to
    /// it. Range: 1 to 12.
    pub period: Option<i32>,
    /// Settings of the disk with the operating system.
    pub system_disk: Option<Disk>,
    /// **Required.** How many to make.
    pub quantity: Option<i32>,
    /// Disks besides the system disk, with size and category.
    pub data_disk: Vec<Disk>,
    /// **Required.** How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// The data disks to work on or to narrow the list down to.
    pub data_disks: Vec<DataDisk>,
    /// Unit that the period is counted in. Here: `Month`, `Day`.
    pub period_unit: Option<Open<PeriodUnit>>,
}

impl DescribePriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<Disk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `Quantity`, which is required.
    #[inline]
    pub fn quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<Disk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InternetChargeType`, which is required.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `DataDisks`.
    pub fn data_disks(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
    ) -> Self {
        self.data_disks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
}

request! {
    DescribePriceRequest {
        "InstanceType" => instance_type: query,
        "EnsRegionId" => ens_region_id: query,
        "Period" => period: query,
        "SystemDisk" => system_disk: query,
        "Quantity" => quantity: query,
        "DataDisk" => data_disk: query,
        "InternetChargeType" => internet_charge_type: query,
        "DataDisks" => data_disks: query_json,
        "PeriodUnit" => period_unit: query,
    }
}

impl Operation for DescribePriceRequest {
    type Response = DescribePriceResponse;
    type Error = DescribePriceError;
    const INFO: OperationInfo = super::operation("DescribePrice")
        .required(
            &["InstanceType", "EnsRegionId", "Period", "Quantity", "InternetChargeType"],
        )
        .read_only();
    const ERRORS: &'static [DescribePriceError] = &[
        DescribePriceError::MissingParameter,
        DescribePriceError::InstanceIdNotFound2,
        DescribePriceError::NoPermission,
        DescribePriceError::InvalidParameter,
        DescribePriceError::StockNotEnough2,
        DescribePriceError::InvalidParameterAny,
        DescribePriceError::CallInterface,
    ];
}

/// Response to [`DescribePriceRequest`].
#[non_exhaustive]
pub struct DescribePriceResponse {
    /// What is known about the price.
    pub price_info: Option<PriceInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `694EB8FF-446C-5B1E-8146-9629E492551F`.
    pub request_id: Option<String>,
}

response! {
    DescribePriceResponse {
        "PriceInfo" => price_info: value,
        "RequestId" => request_id: value,
    }
}

/// Settings of the disk with the operating system.
#[non_exhaustive]
pub struct Disk {
    /// Size of the disk.
    pub size: Option<i32>,
}

impl Disk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    Disk {
        "Size" => size: field,
    }
}

/// The data disks to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DataDisk {
    /// Class that the item belongs to.
    pub category: Option<Open<DataDiskCategory>>,
    /// Size of the disk. Range: at least 20.
    pub size: Option<i64>,
}

impl DataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DataDiskCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    DataDisk {
        "Category" => category: field,
        "Size" => size: field,
    }
}

/// What is known about the price.
#[non_exhaustive]
pub struct PriceInfo {
    /// Price with and without discount.
    pub price: Option<Price>,
}

response! {
    PriceInfo {
        "Price" => price: value,
    }
}

/// Price with and without discount.
#[non_exhaustive]
pub struct Price {
    /// Currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Price that applies to the discount. Example: `1`.
    pub discount_price: Option<f64>,
    /// Price that applies to the original. Example: `16125.00`.
    pub original_price: Option<f64>,
    /// Price that applies to the trade. Example: `126.75`.
    pub trade_price: Option<f64>,
}

response! {
    Price {
        "Currency" => currency: value,
        "DiscountPrice" => discount_price: value,
        "OriginalPrice" => original_price: value,
        "TradePrice" => trade_price: value,
    }
}

values! {
    /// Class that the item belongs to.
    pub enum DataDiskCategory {
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
        /// A magnetic disk in the server itself.
        LocalHdd = "local_hdd",
        /// A solid-state disk in the server itself.
        LocalSsd = "local_ssd",
    }
}

/// Errors that the documentation of [`DescribePriceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`StockNotEnough2`](super::DocumentedError::StockNotEnough2)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribePriceError = super::DocumentedError;
