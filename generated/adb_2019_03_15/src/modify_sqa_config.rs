// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySQAConfig`, from `adb_2019_03_15/ModifySQAConfig.md`.

use alicloud_runtime::codegen::*;

/// Turns short query acceleration of a resource group on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifySQAConfigRequest::new()
///     .db_cluster_id("...")
///     .group_name("...")
///     .sqa_status("...");
/// let reply = client.modify_sqa_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySQAConfigRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** State of the SQA, to narrow the list down to or to be put into.
    pub sqa_status: Option<Open<SQAStatus>>,
}

impl ModifySQAConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `SQAStatus`, which is required.
    pub fn sqa_status(mut self, value: impl Into<Open<SQAStatus>>) -> Self {
        self.sqa_status = Some(value.into());
        self
    }
}

request! {
    ModifySQAConfigRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
        "SQAStatus" => sqa_status: query,
    }
}

impl Operation for ModifySQAConfigRequest {
    type Response = ModifySQAConfigResponse;
    type Error = ModifySQAConfigError;
    const INFO: OperationInfo = super::operation("ModifySQAConfig")
        .required(&["DBClusterId", "GroupName", "SQAStatus"]);
    const ERRORS: &'static [ModifySQAConfigError] = &[
        ModifySQAConfigError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifySQAConfigRequest`].
pub type ModifySQAConfigResponse = alicloud_runtime::EmptyResponse;

values! {
    /// State of the SQA, to narrow the list down to or to be put into.
    pub enum SQAStatus {
        /// Short queries go first.
        On = "on",
        /// Short queries wait like others.
        Off = "off",
    }
}

/// Errors that the documentation of [`ModifySQAConfigRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifySQAConfigError = super::DocumentedError;
