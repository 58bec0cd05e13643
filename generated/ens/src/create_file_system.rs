// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFileSystem`, from `ens/CreateFileSystem.md`.

use alicloud_runtime::codegen::*;

/// Creates NAS file systems on an edge node.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::create_file_system::OrderDetail;
///
/// let request = alicloud_ens::CreateFileSystemRequest::new()
///     .order_details([OrderDetail::new()]);
/// let reply = client.create_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFileSystemRequest {
    /// **Required.** Details about the order, one entry each.
    pub order_details: Vec<OrderDetail>,
}

impl CreateFileSystemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderDetails`, which is required.
    pub fn order_details(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrderDetail>>,
    ) -> Self {
        self.order_details = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateFileSystemRequest {
        "OrderDetails" => order_details: query_json,
    }
}

impl Operation for CreateFileSystemRequest {
    type Response = CreateFileSystemResponse;
    type Error = CreateFileSystemError;
    const INFO: OperationInfo = super::operation("CreateFileSystem")
        .method("GET")
        .required(&["OrderDetails"]);
    const ERRORS: &'static [CreateFileSystemError] = &[
        CreateFileSystemError::ParameterInvalidAny,
        CreateFileSystemError::StockNotEnough,
        CreateFileSystemError::UserStatusAbnormal,
        CreateFileSystemError::ServiceNotOpen,
        CreateFileSystemError::OrderCreateFailed,
        CreateFileSystemError::SaleControlVerificationFailed,
        CreateFileSystemError::NoPermission,
        CreateFileSystemError::InvalidParameterAny,
    ];
}

/// Response to [`CreateFileSystemRequest`].
#[non_exhaustive]
pub struct CreateFileSystemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// ID of the allocation that the item belongs to or stands for. Example: `text`.
    pub allocation_id: Vec<String>,
    /// Code that stands for the biz status, for programs to act on. Example: `PartSuccess`.
    pub biz_status_code: Option<String>,
    /// ID of the un allocation that the item belongs to or stands for. Example: `text`.
    pub un_allocation_id: Vec<String>,
}

response! {
    CreateFileSystemResponse {
        "RequestId" => request_id: value,
        "AllocationId" => allocation_id: list(""),
        "BizStatusCode" => biz_status_code: value,
        "UnAllocationId" => un_allocation_id: list(""),
    }
}

/// Details about the order, one entry each.
#[non_exhaustive]
pub struct OrderDetail {
    /// **Required.** Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// **Required.** How the item is billed.
    pub charge_type: Option<String>,
    /// **Required.** Name that the file system goes by.
    pub file_system_name: Option<String>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Which kind of storge it is or is to be.
    pub storge_type: Option<Open<StorgeType>>,
    /// **Required.** Which kind of protocol it is or is to be.
    pub protocol_type: Option<Open<ProtocolType>>,
    /// **Required.** ID of the network that the call is about.
    pub network_id: Option<String>,
    /// **Required.** Domain name that belongs to the mount target.
    pub mount_target_domain: Option<String>,
}

impl OrderDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderType`, which is required.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `ChargeType`, which is required.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `FileSystemName`, which is required.
    pub fn file_system_name(mut self, value: impl Into<String>) -> Self {
        self.file_system_name = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `StorgeType`, which is required.
    pub fn storge_type(mut self, value: impl Into<Open<StorgeType>>) -> Self {
        self.storge_type = Some(value.into());
        self
    }
    /// Sets `ProtocolType`, which is required.
    pub fn protocol_type(mut self, value: impl Into<Open<ProtocolType>>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
    /// Sets `NetworkId`, which is required.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `MountTargetDomain`, which is required.
    pub fn mount_target_domain(mut self, value: impl Into<String>) -> Self {
        self.mount_target_domain = Some(value.into());
        self
    }
}

request! {
    OrderDetail {
        "OrderType" => order_type: field,
        "ChargeType" => charge_type: field,
        "FileSystemName" => file_system_name: field,
        "EnsRegionId" => ens_region_id: field,
        "StorgeType" => storge_type: field,
        "ProtocolType" => protocol_type: field,
        "NetworkId" => network_id: field,
        "MountTargetDomain" => mount_target_domain: field,
    }
}

values! {
    /// Which kind of storge it is or is to be.
    pub enum StorgeType {
        /// Much room at a moderate speed.
        Capacity = "capacity",
        /// Fast storage.
        Performance = "performance",
    }
}

values! {
    /// Which kind of protocol it is or is to be.
    pub enum ProtocolType {
        /// NFS, for Linux clients.
        Nfs = "nfs",
        /// SMB, for Windows clients.
        Smb = "smb",
    }
}

/// Errors that the documentation of [`CreateFileSystemRequest`] names.
///
/// - [`ParameterInvalidAny`](super::DocumentedError::ParameterInvalidAny)
/// - [`StockNotEnough`](super::DocumentedError::StockNotEnough)
/// - [`UserStatusAbnormal`](super::DocumentedError::UserStatusAbnormal)
/// - [`ServiceNotOpen`](super::DocumentedError::ServiceNotOpen)
/// - [`OrderCreateFailed`](super::DocumentedError::OrderCreateFailed)
/// - [`SaleControlVerificationFailed`](super::DocumentedError::SaleControlVerificationFailed)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateFileSystemError = super::DocumentedError;
