// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDedicatedBlockStorageClusterDiskThroughput`, from `ebs/SetDedicatedBlockStorageClusterDiskThroughput.md`.

use alicloud_runtime::codegen::*;

/// Sets a target throughput for a disk in a dedicated block storage cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::SetDedicatedBlockStorageClusterDiskThroughputRequest::new()
///     .disk_id("...")
///     .region_id("...")
///     .bps(1);
/// let reply = client.set_dedicated_block_storage_cluster_disk_throughput(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDedicatedBlockStorageClusterDiskThroughputRequest {
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Number that is given for this: bps.
    pub bps: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl SetDedicatedBlockStorageClusterDiskThroughputRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Bps`, which is required.
    #[inline]
    pub fn bps(mut self, value: i32) -> Self {
        self.bps = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    SetDedicatedBlockStorageClusterDiskThroughputRequest {
        "DiskId" => disk_id: form,
        "RegionId" => region_id: form,
        "Bps" => bps: form,
        "ClientToken" => client_token: query,
    }
}

impl Operation for SetDedicatedBlockStorageClusterDiskThroughputRequest {
    type Response = SetDedicatedBlockStorageClusterDiskThroughputResponse;
    type Error = SetDedicatedBlockStorageClusterDiskThroughputError;
    const INFO: OperationInfo = super::operation(
            "SetDedicatedBlockStorageClusterDiskThroughput",
        )
        .required(&["DiskId", "RegionId", "Bps"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [SetDedicatedBlockStorageClusterDiskThroughputError] = &[
        SetDedicatedBlockStorageClusterDiskThroughputError::InvalidParameter,
        SetDedicatedBlockStorageClusterDiskThroughputError::InvalidParameterConflict,
        SetDedicatedBlockStorageClusterDiskThroughputError::InvalidParameterFormat,
        SetDedicatedBlockStorageClusterDiskThroughputError::MissingParameter,
        SetDedicatedBlockStorageClusterDiskThroughputError::Forbidden,
        SetDedicatedBlockStorageClusterDiskThroughputError::ForbiddenAction,
        SetDedicatedBlockStorageClusterDiskThroughputError::InvalidAccountStatusNotEnoughBalance,
        SetDedicatedBlockStorageClusterDiskThroughputError::LastTokenProcessing,
        SetDedicatedBlockStorageClusterDiskThroughputError::NoPermissionSlr,
        SetDedicatedBlockStorageClusterDiskThroughputError::OperationDenied,
        SetDedicatedBlockStorageClusterDiskThroughputError::InvalidApiNotFound,
        SetDedicatedBlockStorageClusterDiskThroughputError::NoSuchResource,
        SetDedicatedBlockStorageClusterDiskThroughputError::BlockLimitedRequest,
        SetDedicatedBlockStorageClusterDiskThroughputError::InternalError,
        SetDedicatedBlockStorageClusterDiskThroughputError::RequestTimeout,
    ];
}

/// Response to [`SetDedicatedBlockStorageClusterDiskThroughputRequest`].
pub type SetDedicatedBlockStorageClusterDiskThroughputResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDedicatedBlockStorageClusterDiskThroughputRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`BlockLimitedRequest`](super::DocumentedError::BlockLimitedRequest)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type SetDedicatedBlockStorageClusterDiskThroughputError = super::DocumentedError;
