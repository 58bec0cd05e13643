// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigureSubscription`, from `dts/ConfigureSubscription.md`.

use alicloud_runtime::codegen::*;

/// Sets which database and which changes a subscription task reads.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ConfigureSubscriptionRequest::new()
///     .dts_job_name("...")
///     .db_list("...")
///     .subscription_instance_network_type("...");
/// let reply = client.configure_subscription(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigureSubscriptionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Label of the task, for people to recognize it by; several tasks may share it.
    pub dts_job_name: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Database software that runs at the source, such as MySQL.
    pub source_endpoint_engine_name: Option<String>,
    /// Where the source runs: as a cloud database, on your own server, or behind a gateway.
    pub source_endpoint_instance_type: Option<String>,
    /// Region where the source database lies.
    pub source_endpoint_region: Option<String>,
    /// ID of the source: a cloud database, or the server or gateway that leads to a self-managed one.
    pub source_endpoint_instance_id: Option<String>,
    /// Address of the source database, if it is a self-managed one that is reached by address.
    pub source_endpoint_ip: Option<String>,
    /// TCP port that the source listens on.
    pub source_endpoint_port: Option<String>,
    /// System identifier of the Oracle database at the source.
    pub source_endpoint_oracle_sid: Option<String>,
    /// Database of the source that holds the objects, or, for MongoDB, that signs the account in.
    pub source_endpoint_database_name: Option<String>,
    /// Account that DTS signs in to the source with.
    pub source_endpoint_user_name: Option<String>,
    /// Password of the account that DTS signs in to the source with; keep it secret.
    pub source_endpoint_password: Option<String>,
    /// Account that owns the source, if it is not yours; `SourceEndpointRole` is needed too.
    pub source_endpoint_owner_id: Option<String>,
    /// RAM role in the account of the source that lets DTS reach a database of another account.
    pub source_endpoint_role: Option<String>,
    /// **Required.** Which databases, tables and columns the task covers, as JSON.
    pub db_list: Option<String>,
    /// Further facts about both ends, as JSON, such as the CEN instance or the data format of Kafka.
    pub reserve: Option<String>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    pub checkpoint: Option<String>,
    /// **Required.** Network that clients read from; giving it makes the subscription one of the new
    /// edition, leaving it out the old.
    pub subscription_instance_network_type: Option<String>,
    /// VPC that clients read the subscription from; needed for subscriptions of the new edition.
    pub subscription_instance_vpc_id: Option<String>,
    /// ID of the subscription instance vSwitch that the call is about.
    pub subscription_instance_vswitch_id: Option<String>,
    /// Whether the subscription covers changes of the structure of tables.
    pub subscription_data_type_ddl: Option<bool>,
    /// Whether the subscription covers changes of rows.
    pub subscription_data_type_dml: Option<bool>,
    /// Phone numbers that are told when the task lags too far.
    pub delay_phone: Option<String>,
    /// Lag from which on the alert fires.
    pub delay_rule_time: Option<i64>,
    /// Whether somebody is alerted when the task lags behind too far.
    pub delay_notice: Option<bool>,
    /// Phone numbers that are told when the task fails.
    pub error_phone: Option<String>,
    /// Whether somebody is alerted when the task fails.
    pub error_notice: Option<bool>,
    /// Dedicated cluster that runs the task; without it the shared resources of the service do.
    pub dedicated_cluster_id: Option<String>,
    /// Label of the environment that the task belongs to.
    pub dts_bis_label: Option<String>,
    /// Fewest DUs that a serverless instance keeps; its capacity does not fall lower.
    pub min_du: Option<f64>,
    /// Most DUs that a serverless instance takes; its capacity does not rise higher.
    pub max_du: Option<f64>,
    /// Address of the CA certificate for an encrypted connection to the source; not usable for now.
    pub src_ca_certificate_oss_url: Option<String>,
    /// Password of the CA certificate for the source; not usable for now.
    pub src_ca_certificate_password: Option<String>,
    /// Address of the client certificate for an encrypted connection to the source; not usable for now.
    pub src_client_cert_oss_url: Option<String>,
    /// Address of the client's private key for an encrypted connection to the source; not usable for
    /// now.
    pub src_client_key_oss_url: Option<String>,
    /// Password of the client's private key for the source; not usable for now.
    pub src_client_password: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ConfigureSubscriptionRequest {
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
    /// Sets `DtsJobName`, which is required.
    pub fn dts_job_name(mut self, value: impl Into<String>) -> Self {
        self.dts_job_name = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `SourceEndpointEngineName`.
    pub fn source_endpoint_engine_name(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_engine_name = Some(value.into());
        self
    }
    /// Sets `SourceEndpointInstanceType`.
    pub fn source_endpoint_instance_type(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_instance_type = Some(value.into());
        self
    }
    /// Sets `SourceEndpointRegion`.
    pub fn source_endpoint_region(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_region = Some(value.into());
        self
    }
    /// Sets `SourceEndpointInstanceID`.
    pub fn source_endpoint_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_instance_id = Some(value.into());
        self
    }
    /// Sets `SourceEndpointIP`.
    pub fn source_endpoint_ip(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_ip = Some(value.into());
        self
    }
    /// Sets `SourceEndpointPort`.
    pub fn source_endpoint_port(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_port = Some(value.into());
        self
    }
    /// Sets `SourceEndpointOracleSID`.
    pub fn source_endpoint_oracle_sid(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_oracle_sid = Some(value.into());
        self
    }
    /// Sets `SourceEndpointDatabaseName`.
    pub fn source_endpoint_database_name(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_database_name = Some(value.into());
        self
    }
    /// Sets `SourceEndpointUserName`.
    pub fn source_endpoint_user_name(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_user_name = Some(value.into());
        self
    }
    /// Sets `SourceEndpointPassword`.
    pub fn source_endpoint_password(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_password = Some(value.into());
        self
    }
    /// Sets `SourceEndpointOwnerID`.
    pub fn source_endpoint_owner_id(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_owner_id = Some(value.into());
        self
    }
    /// Sets `SourceEndpointRole`.
    pub fn source_endpoint_role(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_role = Some(value.into());
        self
    }
    /// Sets `DbList`, which is required.
    pub fn db_list(mut self, value: impl Into<String>) -> Self {
        self.db_list = Some(value.into());
        self
    }
    /// Sets `Reserve`.
    pub fn reserve(mut self, value: impl Into<String>) -> Self {
        self.reserve = Some(value.into());
        self
    }
    /// Sets `Checkpoint`.
    pub fn checkpoint(mut self, value: impl Into<String>) -> Self {
        self.checkpoint = Some(value.into());
        self
    }
    /// Sets `SubscriptionInstanceNetworkType`, which is required.
    pub fn subscription_instance_network_type(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.subscription_instance_network_type = Some(value.into());
        self
    }
    /// Sets `SubscriptionInstanceVPCId`.
    pub fn subscription_instance_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.subscription_instance_vpc_id = Some(value.into());
        self
    }
    /// Sets `SubscriptionInstanceVSwitchId`.
    pub fn subscription_instance_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.subscription_instance_vswitch_id = Some(value.into());
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
    /// Sets `DelayPhone`.
    pub fn delay_phone(mut self, value: impl Into<String>) -> Self {
        self.delay_phone = Some(value.into());
        self
    }
    /// Sets `DelayRuleTime`.
    #[inline]
    pub fn delay_rule_time(mut self, value: i64) -> Self {
        self.delay_rule_time = Some(value);
        self
    }
    /// Sets `DelayNotice`.
    #[inline]
    pub fn delay_notice(mut self, value: bool) -> Self {
        self.delay_notice = Some(value);
        self
    }
    /// Sets `ErrorPhone`.
    pub fn error_phone(mut self, value: impl Into<String>) -> Self {
        self.error_phone = Some(value.into());
        self
    }
    /// Sets `ErrorNotice`.
    #[inline]
    pub fn error_notice(mut self, value: bool) -> Self {
        self.error_notice = Some(value);
        self
    }
    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
        self
    }
    /// Sets `DtsBisLabel`.
    pub fn dts_bis_label(mut self, value: impl Into<String>) -> Self {
        self.dts_bis_label = Some(value.into());
        self
    }
    /// Sets `MinDu`.
    #[inline]
    pub fn min_du(mut self, value: f64) -> Self {
        self.min_du = Some(value);
        self
    }
    /// Sets `MaxDu`.
    #[inline]
    pub fn max_du(mut self, value: f64) -> Self {
        self.max_du = Some(value);
        self
    }
    /// Sets `SrcCaCertificateOssUrl`.
    pub fn src_ca_certificate_oss_url(mut self, value: impl Into<String>) -> Self {
        self.src_ca_certificate_oss_url = Some(value.into());
        self
    }
    /// Sets `SrcCaCertificatePassword`.
    pub fn src_ca_certificate_password(mut self, value: impl Into<String>) -> Self {
        self.src_ca_certificate_password = Some(value.into());
        self
    }
    /// Sets `SrcClientCertOssUrl`.
    pub fn src_client_cert_oss_url(mut self, value: impl Into<String>) -> Self {
        self.src_client_cert_oss_url = Some(value.into());
        self
    }
    /// Sets `SrcClientKeyOssUrl`.
    pub fn src_client_key_oss_url(mut self, value: impl Into<String>) -> Self {
        self.src_client_key_oss_url = Some(value.into());
        self
    }
    /// Sets `SrcClientPassword`.
    pub fn src_client_password(mut self, value: impl Into<String>) -> Self {
        self.src_client_password = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ConfigureSubscriptionRequest {
        "RegionId" => region_id: query,
        "DtsJobName" => dts_job_name: query,
        "DtsInstanceId" => dts_instance_id: query,
        "DtsJobId" => dts_job_id: query,
        "SourceEndpointEngineName" => source_endpoint_engine_name: query,
        "SourceEndpointInstanceType" => source_endpoint_instance_type: query,
        "SourceEndpointRegion" => source_endpoint_region: query,
        "SourceEndpointInstanceID" => source_endpoint_instance_id: query,
        "SourceEndpointIP" => source_endpoint_ip: query,
        "SourceEndpointPort" => source_endpoint_port: query,
        "SourceEndpointOracleSID" => source_endpoint_oracle_sid: query,
        "SourceEndpointDatabaseName" => source_endpoint_database_name: query,
        "SourceEndpointUserName" => source_endpoint_user_name: query,
        "SourceEndpointPassword" => source_endpoint_password: query,
        "SourceEndpointOwnerID" => source_endpoint_owner_id: query,
        "SourceEndpointRole" => source_endpoint_role: query,
        "DbList" => db_list: query,
        "Reserve" => reserve: query,
        "Checkpoint" => checkpoint: query,
        "SubscriptionInstanceNetworkType" => subscription_instance_network_type: query,
        "SubscriptionInstanceVPCId" => subscription_instance_vpc_id: query,
        "SubscriptionInstanceVSwitchId" => subscription_instance_vswitch_id: query,
        "SubscriptionDataTypeDDL" => subscription_data_type_ddl: query,
        "SubscriptionDataTypeDML" => subscription_data_type_dml: query,
        "DelayPhone" => delay_phone: query,
        "DelayRuleTime" => delay_rule_time: query,
        "DelayNotice" => delay_notice: query,
        "ErrorPhone" => error_phone: query,
        "ErrorNotice" => error_notice: query,
        "DedicatedClusterId" => dedicated_cluster_id: query,
        "DtsBisLabel" => dts_bis_label: query,
        "MinDu" => min_du: query,
        "MaxDu" => max_du: query,
        "SrcCaCertificateOssUrl" => src_ca_certificate_oss_url: query,
        "SrcCaCertificatePassword" => src_ca_certificate_password: query,
        "SrcClientCertOssUrl" => src_client_cert_oss_url: query,
        "SrcClientKeyOssUrl" => src_client_key_oss_url: query,
        "SrcClientPassword" => src_client_password: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ConfigureSubscriptionRequest {
    type Response = ConfigureSubscriptionResponse;
    type Error = ConfigureSubscriptionError;
    const INFO: OperationInfo = super::operation("ConfigureSubscription")
        .required(
            &["RegionId", "DtsJobName", "DbList", "SubscriptionInstanceNetworkType"],
        )
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ConfigureSubscriptionError] = &[
        ConfigureSubscriptionError::ThrottlingUser,
        ConfigureSubscriptionError::InvalidSecurityTokenExpired,
        ConfigureSubscriptionError::ServiceUnavailable,
    ];
}

/// Response to [`ConfigureSubscriptionRequest`].
#[non_exhaustive]
pub struct ConfigureSubscriptionResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1D6ECADF-C5E9-4C96-8811-77602B31****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `y0zz3t13h7d****`.
    pub dts_job_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsy0zz3t13h7d****`.
    pub dts_instance_id: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    ConfigureSubscriptionResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "DtsJobId" => dts_job_id: value,
        "Success" => success: value,
        "DtsInstanceId" => dts_instance_id: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`ConfigureSubscriptionRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ConfigureSubscriptionError = super::DocumentedError;
