// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPolarFsQuota`, from `polardb/AddPolarFsQuota.md`.

use alicloud_runtime::codegen::*;

/// Defines quotas on a PolarFS instance, each with size, file-count, and include or exclude
/// settings.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::add_polar_fs_quota::Quotas;
///
/// let request = alicloud_polardb::AddPolarFsQuotaRequest::new()
///     .polar_fs_instance_id("...")
///     .quotas([Quotas::new()]);
/// let reply = client.add_polar_fs_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddPolarFsQuotaRequest {
    /// **Required.** PolarFS file storage that is meant.
    pub polar_fs_instance_id: Option<String>,
    /// **Required.** The quotas to work on or to narrow the list down to. Items: at most 11.
    pub quotas: Vec<Quotas>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl AddPolarFsQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolarFsInstanceId`, which is required.
    pub fn polar_fs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polar_fs_instance_id = Some(value.into());
        self
    }
    /// Sets `Quotas`, which is required.
    pub fn quotas(mut self, value: impl IntoIterator<Item = impl Into<Quotas>>) -> Self {
        self.quotas = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    AddPolarFsQuotaRequest {
        "PolarFsInstanceId" => polar_fs_instance_id: query,
        "Quotas" => quotas: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for AddPolarFsQuotaRequest {
    type Response = AddPolarFsQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddPolarFsQuota")
        .required(&["PolarFsInstanceId", "Quotas"]);
}

/// Response to [`AddPolarFsQuotaRequest`], which the documentation does not describe.
pub type AddPolarFsQuotaResponse = alicloud_runtime::UndocumentedResponse;

/// The quotas to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Quotas {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Files the quota counts.
    pub include: Option<String>,
    /// Files the quota leaves out.
    pub exclude: Option<String>,
    /// Upper limit that applies to the size.
    pub size_limit: Option<i64>,
    /// Upper limit that applies to the file count.
    pub file_count_limit: Option<i64>,
    /// How long files stay after they were last read.
    pub access_ttl: Option<i64>,
    /// How long files stay after they last changed.
    pub change_ttl: Option<i64>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<i32>,
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
}

impl Quotas {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Include`, which is required.
    pub fn include(mut self, value: impl Into<String>) -> Self {
        self.include = Some(value.into());
        self
    }
    /// Sets `Exclude`.
    pub fn exclude(mut self, value: impl Into<String>) -> Self {
        self.exclude = Some(value.into());
        self
    }
    /// Sets `SizeLimit`.
    #[inline]
    pub fn size_limit(mut self, value: i64) -> Self {
        self.size_limit = Some(value);
        self
    }
    /// Sets `FileCountLimit`.
    #[inline]
    pub fn file_count_limit(mut self, value: i64) -> Self {
        self.file_count_limit = Some(value);
        self
    }
    /// Sets `AccessTTL`.
    #[inline]
    pub fn access_ttl(mut self, value: i64) -> Self {
        self.access_ttl = Some(value);
        self
    }
    /// Sets `ChangeTTL`.
    #[inline]
    pub fn change_ttl(mut self, value: i64) -> Self {
        self.change_ttl = Some(value);
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

request! {
    Quotas {
        "Name" => name: field,
        "Description" => description: field,
        "Include" => include: field,
        "Exclude" => exclude: field,
        "SizeLimit" => size_limit: field,
        "FileCountLimit" => file_count_limit: field,
        "AccessTTL" => access_ttl: field,
        "ChangeTTL" => change_ttl: field,
        "Priority" => priority: field,
        "Enabled" => enabled: field,
    }
}
