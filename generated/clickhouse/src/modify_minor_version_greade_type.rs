// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMinorVersionGreadeType`, from `clickhouse/ModifyMinorVersionGreadeType.md`.

use alicloud_runtime::codegen::*;

/// Chooses whether minor versions of a cluster are upgraded automatically or by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::ModifyMinorVersionGreadeTypeRequest::new()
///     .db_cluster_id("...")
///     .maintain_auto_type(true);
/// let reply = client.modify_minor_version_greade_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMinorVersionGreadeTypeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which kind of maintain auto it is or is to be.
    pub maintain_auto_type: Option<bool>,
}

impl ModifyMinorVersionGreadeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `MaintainAutoType`, which is required.
    #[inline]
    pub fn maintain_auto_type(mut self, value: bool) -> Self {
        self.maintain_auto_type = Some(value);
        self
    }
}

request! {
    ModifyMinorVersionGreadeTypeRequest {
        "DBClusterId" => db_cluster_id: query,
        "MaintainAutoType" => maintain_auto_type: query,
    }
}

impl Operation for ModifyMinorVersionGreadeTypeRequest {
    type Response = ModifyMinorVersionGreadeTypeResponse;
    type Error = ModifyMinorVersionGreadeTypeError;
    const INFO: OperationInfo = super::operation("ModifyMinorVersionGreadeType")
        .required(&["DBClusterId", "MaintainAutoType"]);
    const ERRORS: &'static [ModifyMinorVersionGreadeTypeError] = &[
        ModifyMinorVersionGreadeTypeError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyMinorVersionGreadeTypeRequest`].
pub type ModifyMinorVersionGreadeTypeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyMinorVersionGreadeTypeRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyMinorVersionGreadeTypeError = super::DocumentedError;
