// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferVersion`, from `clickhouse/TransferVersion.md`.

use alicloud_runtime::codegen::*;

/// Moves the data of a cluster to one of a newer version. Each must allow the other's addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::TransferVersionRequest::new()
///     .db_cluster_id("...")
///     .target_db_cluster_id("...")
///     .source_account("...")
///     .target_account("...")
///     .source_password("...")
///     .target_password("...");
/// let reply = client.transfer_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferVersionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** ID of the target database cluster that the call is about.
    pub target_db_cluster_id: Option<String>,
    /// **Required.** Account that the source belongs to or works with.
    pub source_account: Option<String>,
    /// **Required.** Account that the target belongs to or works with.
    pub target_account: Option<String>,
    /// **Required.** Password that belongs to the source; keep it secret.
    pub source_password: Option<String>,
    /// **Required.** Password that belongs to the target; keep it secret.
    pub target_password: Option<String>,
    /// The disable write windows that are concerned.
    pub disable_write_windows: Option<String>,
    /// Name that the source cluster goes by.
    pub source_cluster_name: Option<String>,
    /// The source shards that are concerned.
    pub source_shards: Option<String>,
}

impl TransferVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `TargetDbClusterId`, which is required.
    pub fn target_db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.target_db_cluster_id = Some(value.into());
        self
    }
    /// Sets `SourceAccount`, which is required.
    pub fn source_account(mut self, value: impl Into<String>) -> Self {
        self.source_account = Some(value.into());
        self
    }
    /// Sets `TargetAccount`, which is required.
    pub fn target_account(mut self, value: impl Into<String>) -> Self {
        self.target_account = Some(value.into());
        self
    }
    /// Sets `SourcePassword`, which is required.
    pub fn source_password(mut self, value: impl Into<String>) -> Self {
        self.source_password = Some(value.into());
        self
    }
    /// Sets `TargetPassword`, which is required.
    pub fn target_password(mut self, value: impl Into<String>) -> Self {
        self.target_password = Some(value.into());
        self
    }
    /// Sets `DisableWriteWindows`.
    pub fn disable_write_windows(mut self, value: impl Into<String>) -> Self {
        self.disable_write_windows = Some(value.into());
        self
    }
    /// Sets `SourceClusterName`.
    pub fn source_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.source_cluster_name = Some(value.into());
        self
    }
    /// Sets `SourceShards`.
    pub fn source_shards(mut self, value: impl Into<String>) -> Self {
        self.source_shards = Some(value.into());
        self
    }
}

request! {
    TransferVersionRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "TargetDbClusterId" => target_db_cluster_id: query,
        "SourceAccount" => source_account: query,
        "TargetAccount" => target_account: query,
        "SourcePassword" => source_password: query,
        "TargetPassword" => target_password: query,
        "DisableWriteWindows" => disable_write_windows: query,
        "SourceClusterName" => source_cluster_name: query,
        "SourceShards" => source_shards: query,
    }
}

impl Operation for TransferVersionRequest {
    type Response = TransferVersionResponse;
    type Error = TransferVersionError;
    const INFO: OperationInfo = super::operation("TransferVersion")
        .required(
            &[
                "RegionId",
                "DBClusterId",
                "TargetDbClusterId",
                "SourceAccount",
                "TargetAccount",
                "SourcePassword",
                "TargetPassword",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [TransferVersionError] = &[
        TransferVersionError::InternalError,
        TransferVersionError::ServiceUnavailable,
    ];
}

/// Response to [`TransferVersionRequest`].
pub type TransferVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TransferVersionRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type TransferVersionError = super::DocumentedError;
