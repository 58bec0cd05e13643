// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDtsJob`, from `dts/ModifyDtsJob.md`.

use alicloud_runtime::codegen::*;

/// Changes the objects of a synchronization task, or its further settings.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyDtsJobRequest::new()
///     .dts_instance_id("...");
/// let reply = client.modify_dts_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDtsJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    pub synchronization_direction: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Which databases, tables and columns the task covers, as JSON.
    pub db_list: Option<Value>,
    /// Columns that the operators of the data processing refer to, as JSON; for T+1 tasks.
    pub etl_operator_column_reference: Option<String>,
    /// What part of the task is changed: by default its objects, with `UPDATE_RESERVED` its further
    /// settings.
    pub modify_type_enum: Option<String>,
    /// Further settings to add to those of the task, as a JSON map; settings not named stay as they
    /// are.
    pub reserved: Option<String>,
    /// Address of a file in OSS that goes with the task.
    pub file_oss_url: Option<String>,
    /// Table that is left out or looked for in the change of the task.
    pub filter_table_name: Option<String>,
    /// Whether the definitions of databases, tables and other objects are copied over first.
    pub structure_initialization: Option<bool>,
    /// Whether the rows that exist at the start are copied over in full.
    pub data_initialization: Option<bool>,
    /// Whether changes made after the start are carried over continuously.
    pub data_synchronization: Option<bool>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyDtsJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`, which is required.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<String>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DbList`.
    pub fn db_list(mut self, value: impl Into<Value>) -> Self {
        self.db_list = Some(value.into());
        self
    }
    /// Sets `EtlOperatorColumnReference`.
    pub fn etl_operator_column_reference(mut self, value: impl Into<String>) -> Self {
        self.etl_operator_column_reference = Some(value.into());
        self
    }
    /// Sets `ModifyTypeEnum`.
    pub fn modify_type_enum(mut self, value: impl Into<String>) -> Self {
        self.modify_type_enum = Some(value.into());
        self
    }
    /// Sets `Reserved`.
    pub fn reserved(mut self, value: impl Into<String>) -> Self {
        self.reserved = Some(value.into());
        self
    }
    /// Sets `FileOssUrl`.
    pub fn file_oss_url(mut self, value: impl Into<String>) -> Self {
        self.file_oss_url = Some(value.into());
        self
    }
    /// Sets `FilterTableName`.
    pub fn filter_table_name(mut self, value: impl Into<String>) -> Self {
        self.filter_table_name = Some(value.into());
        self
    }
    /// Sets `StructureInitialization`.
    #[inline]
    pub fn structure_initialization(mut self, value: bool) -> Self {
        self.structure_initialization = Some(value);
        self
    }
    /// Sets `DataInitialization`.
    #[inline]
    pub fn data_initialization(mut self, value: bool) -> Self {
        self.data_initialization = Some(value);
        self
    }
    /// Sets `DataSynchronization`.
    #[inline]
    pub fn data_synchronization(mut self, value: bool) -> Self {
        self.data_synchronization = Some(value);
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDtsJobRequest {
        "RegionId" => region_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "ClientToken" => client_token: query,
        "DbList" => db_list: form_json,
        "EtlOperatorColumnReference" => etl_operator_column_reference: form,
        "ModifyTypeEnum" => modify_type_enum: form,
        "Reserved" => reserved: form,
        "FileOssUrl" => file_oss_url: query,
        "FilterTableName" => filter_table_name: form,
        "StructureInitialization" => structure_initialization: query,
        "DataInitialization" => data_initialization: query,
        "DataSynchronization" => data_synchronization: query,
        "DtsJobId" => dts_job_id: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyDtsJobRequest {
    type Response = ModifyDtsJobResponse;
    type Error = ModifyDtsJobError;
    const INFO: OperationInfo = super::operation("ModifyDtsJob")
        .required(&["DtsInstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyDtsJobError] = &[
        ModifyDtsJobError::ThrottlingUser,
        ModifyDtsJobError::OperationDeniedJobStatusModifying,
        ModifyDtsJobError::CheckStatusInvalidInitStatus,
        ModifyDtsJobError::DtsMsgOperationDeniedJobStatusModifying,
        ModifyDtsJobError::DtsMsgCheckStatusInvalidInitStatus,
        ModifyDtsJobError::InvalidSecurityTokenExpired,
        ModifyDtsJobError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyDtsJobRequest`].
#[non_exhaustive]
pub struct ModifyDtsJobResponse {
    /// Stage that the task, or this step of it, has reached, or whether it failed. Example: `200`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1D6ECADF-C5E9-4C96-8811-77602B31****`.
    pub request_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `bi6e22a****`.
    pub dts_job_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `true`.
    pub err_message: Option<bool>,
}

response! {
    ModifyDtsJobResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
        "DtsJobId" => dts_job_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`ModifyDtsJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`OperationDeniedJobStatusModifying`](super::DocumentedError::OperationDeniedJobStatusModifying)
/// - [`CheckStatusInvalidInitStatus`](super::DocumentedError::CheckStatusInvalidInitStatus)
/// - [`DtsMsgOperationDeniedJobStatusModifying`](super::DocumentedError::DtsMsgOperationDeniedJobStatusModifying)
/// - [`DtsMsgCheckStatusInvalidInitStatus`](super::DocumentedError::DtsMsgCheckStatusInvalidInitStatus)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyDtsJobError = super::DocumentedError;
