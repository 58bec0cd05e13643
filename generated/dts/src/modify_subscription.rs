// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySubscription`, from `dts/ModifySubscription.md`.

use alicloud_runtime::codegen::*;

/// Changes the objects of a subscription task and the kinds of change it reads.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifySubscriptionRequest::new();
/// let reply = client.modify_subscription(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySubscriptionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// Which databases, tables and columns the task covers, as JSON.
    pub db_list: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Whether the subscription covers changes of the structure of tables.
    pub subscription_data_type_ddl: Option<bool>,
    /// Whether the subscription covers changes of rows.
    pub subscription_data_type_dml: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Further settings to add to those of the task, as a JSON map; settings not named stay as they
    /// are.
    pub reserved: Option<String>,
    /// What the call changes.
    pub modify_type: Option<String>,
}

impl ModifySubscriptionRequest {
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
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `DbList`.
    pub fn db_list(mut self, value: impl Into<String>) -> Self {
        self.db_list = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `SubscriptionDataTypeDDL`.
    #[inline]
    pub fn subscription_data_type_ddl(mut self, value: bool) -> Self {
        self.subscription_data_type_ddl = Some(value);
        self
    }
    /// Sets `SubscriptionDataTypeDML`.
    #[inline]
    pub fn subscription_data_type_dml(mut self, value: bool) -> Self {
        self.subscription_data_type_dml = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Reserved`.
    pub fn reserved(mut self, value: impl Into<String>) -> Self {
        self.reserved = Some(value.into());
        self
    }
    /// Sets `ModifyType`.
    pub fn modify_type(mut self, value: impl Into<String>) -> Self {
        self.modify_type = Some(value.into());
        self
    }
}

request! {
    ModifySubscriptionRequest {
        "RegionId" => region_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "DbList" => db_list: query,
        "DtsJobId" => dts_job_id: query,
        "SubscriptionDataTypeDDL" => subscription_data_type_ddl: query,
        "SubscriptionDataTypeDML" => subscription_data_type_dml: query,
        "ResourceGroupId" => resource_group_id: query,
        "Reserved" => reserved: query,
        "ModifyType" => modify_type: query,
    }
}

impl Operation for ModifySubscriptionRequest {
    type Response = ModifySubscriptionResponse;
    type Error = ModifySubscriptionError;
    const INFO: OperationInfo = super::operation("ModifySubscription")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ModifySubscriptionError] = &[
        ModifySubscriptionError::ThrottlingUser,
        ModifySubscriptionError::InvalidSecurityTokenExpired,
        ModifySubscriptionError::ServiceUnavailable,
    ];
}

/// Response to [`ModifySubscriptionRequest`].
#[non_exhaustive]
pub struct ModifySubscriptionResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `068FA72F-4800-4A54-90BB-94806068****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    ModifySubscriptionResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`ModifySubscriptionRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifySubscriptionError = super::DocumentedError;
