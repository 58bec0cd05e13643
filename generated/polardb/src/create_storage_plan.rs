// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStoragePlan`, from `polardb/CreateStoragePlan.md`.

use alicloud_runtime::codegen::*;

/// Purchases a prepaid storage plan of the given type and capacity class.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateStoragePlanRequest::new()
///     .period("...")
///     .used_time("...")
///     .storage_class("...")
///     .storage_type("...");
/// let reply = client.create_storage_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStoragePlanRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Unit of the prepaid term.
    pub period: Option<String>,
    /// **Required.** Time that is set or recorded for this: used.
    pub used_time: Option<String>,
    /// **Required.** Size, model or class of the storage.
    pub storage_class: Option<String>,
    /// **Required.** Where the storage plan counts: on the Chinese mainland (`Mainland`) or elsewhere
    /// (`Overseas`).
    pub storage_type: Option<String>,
}

impl CreateStoragePlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`, which is required.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `StorageClass`, which is required.
    pub fn storage_class(mut self, value: impl Into<String>) -> Self {
        self.storage_class = Some(value.into());
        self
    }
    /// Sets `StorageType`, which is required.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
}

request! {
    CreateStoragePlanRequest {
        "ClientToken" => client_token: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "StorageClass" => storage_class: query,
        "StorageType" => storage_type: query,
    }
}

impl Operation for CreateStoragePlanRequest {
    type Response = CreateStoragePlanResponse;
    type Error = CreateStoragePlanError;
    const INFO: OperationInfo = super::operation("CreateStoragePlan")
        .required(&["Period", "UsedTime", "StorageClass", "StorageType"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateStoragePlanError] = &[
        CreateStoragePlanError::InvalidStorageUsedTimeMalformed,
        CreateStoragePlanError::MissParameterStorageUsedTime,
        CreateStoragePlanError::MissParameterStoragePeriod,
        CreateStoragePlanError::MissParameterStorageClass,
        CreateStoragePlanError::MissParameterStorageType,
        CreateStoragePlanError::InvalidStorageClassMalformed,
    ];
}

/// Response to [`CreateStoragePlanRequest`].
#[non_exhaustive]
pub struct CreateStoragePlanResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69A85BAF-1089-4CDF-A82F-0A140F******`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `POLARDB-cn-**************`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2035638*******`.
    pub order_id: Option<String>,
}

response! {
    CreateStoragePlanResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateStoragePlanRequest`] names.
///
/// - [`InvalidStorageUsedTimeMalformed`](super::DocumentedError::InvalidStorageUsedTimeMalformed)
/// - [`MissParameterStorageUsedTime`](super::DocumentedError::MissParameterStorageUsedTime)
/// - [`MissParameterStoragePeriod`](super::DocumentedError::MissParameterStoragePeriod)
/// - [`MissParameterStorageClass`](super::DocumentedError::MissParameterStorageClass)
/// - [`MissParameterStorageType`](super::DocumentedError::MissParameterStorageType)
/// - [`InvalidStorageClassMalformed`](super::DocumentedError::InvalidStorageClassMalformed)
pub type CreateStoragePlanError = super::DocumentedError;
