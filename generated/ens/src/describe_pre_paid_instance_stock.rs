// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrePaidInstanceStock`, from `ens/DescribePrePaidInstanceStock.md`.

use alicloud_runtime::codegen::*;

/// Returns how many subscription instances of a specification and disk size a node has in stock.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribePrePaidInstanceStockRequest::new()
///     .ens_region_id("...")
///     .system_disk_size(1)
///     .data_disk_size(1)
///     .instance_spec("...");
/// let reply = client.describe_pre_paid_instance_stock(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePrePaidInstanceStockRequest {
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** How large the system disk is or is to be. Range: at least 20.
    pub system_disk_size: Option<i32>,
    /// **Required.** How large the data disk is or is to be.
    pub data_disk_size: Option<i32>,
    /// **Required.** Size or model of the instance.
    pub instance_spec: Option<String>,
}

impl DescribePrePaidInstanceStockRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `SystemDiskSize`, which is required.
    #[inline]
    pub fn system_disk_size(mut self, value: i32) -> Self {
        self.system_disk_size = Some(value);
        self
    }
    /// Sets `DataDiskSize`, which is required.
    #[inline]
    pub fn data_disk_size(mut self, value: i32) -> Self {
        self.data_disk_size = Some(value);
        self
    }
    /// Sets `InstanceSpec`, which is required.
    pub fn instance_spec(mut self, value: impl Into<String>) -> Self {
        self.instance_spec = Some(value.into());
        self
    }
}

request! {
    DescribePrePaidInstanceStockRequest {
        "EnsRegionId" => ens_region_id: query,
        "SystemDiskSize" => system_disk_size: query,
        "DataDiskSize" => data_disk_size: query,
        "InstanceSpec" => instance_spec: query,
    }
}

impl Operation for DescribePrePaidInstanceStockRequest {
    type Response = DescribePrePaidInstanceStockResponse;
    type Error = DescribePrePaidInstanceStockError;
    const INFO: OperationInfo = super::operation("DescribePrePaidInstanceStock")
        .required(&["EnsRegionId", "SystemDiskSize", "DataDiskSize", "InstanceSpec"])
        .read_only();
    const ERRORS: &'static [DescribePrePaidInstanceStockError] = &[
        DescribePrePaidInstanceStockError::NoPermission,
        DescribePrePaidInstanceStockError::InvalidParameterAny,
        DescribePrePaidInstanceStockError::InventoryExceeded,
        DescribePrePaidInstanceStockError::CallInterface,
    ];
}

/// Response to [`DescribePrePaidInstanceStockRequest`].
#[non_exhaustive]
pub struct DescribePrePaidInstanceStockResponse {
    /// How many there are of this: avaliable. Example: `84`.
    pub avaliable_count: Option<i32>,
    /// Number that is given for this: cores. Example: `1`.
    pub cores: Option<i32>,
    /// How large the data disk is or is to be. Example: `20`.
    pub data_disk_size: Option<i32>,
    /// Region that the ens lies in. Example: `cn-suzhou-telecom`.
    pub ens_region_id: Option<String>,
    /// Size or model of the instance. Example: `ens.sn1.stiny`.
    pub instance_spec: Option<String>,
    /// Memory of the instance or instance type. Example: `2048`.
    pub memory: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `007833C8-E819-4122-B636-0D48D7BF6DFB`.
    pub request_id: Option<String>,
    /// How large the system disk is or is to be. Example: `20`.
    pub system_disk_size: Option<i32>,
    /// Why there are not enough resources. Example: `StockNotEnough`.
    pub resource_gap: Option<String>,
}

response! {
    DescribePrePaidInstanceStockResponse {
        "AvaliableCount" => avaliable_count: value,
        "Cores" => cores: value,
        "DataDiskSize" => data_disk_size: value,
        "EnsRegionId" => ens_region_id: value,
        "InstanceSpec" => instance_spec: value,
        "Memory" => memory: value,
        "RequestId" => request_id: value,
        "SystemDiskSize" => system_disk_size: value,
        "ResourceGap" => resource_gap: value,
    }
}

/// Errors that the documentation of [`DescribePrePaidInstanceStockRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InventoryExceeded`](super::DocumentedError::InventoryExceeded)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribePrePaidInstanceStockError = super::DocumentedError;
