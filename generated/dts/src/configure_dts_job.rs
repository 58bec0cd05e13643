// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigureDtsJob`, from `dts/ConfigureDtsJob.md`.

use alicloud_runtime::codegen::*;

/// Sets what a migration or synchronization task reads, writes and carries over; the task starts if
/// told so.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ConfigureDtsJobRequest::new()
///     .dts_job_name("...")
///     .source_endpoint_instance_type("...")
///     .destination_endpoint_instance_type("...")
///     .structure_initialization(true)
///     .data_initialization(true)
///     .data_synchronization(true)
///     .job_type("...");
/// let reply = client.configure_dts_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigureDtsJobRequest {
    /// **Required.** Label of the task, for people to recognize it by; several tasks may share it.
    pub dts_job_name: Option<String>,
    /// **Required.** Where the source runs: as a cloud database, on your own server, or behind a
    /// gateway.
    pub source_endpoint_instance_type: Option<String>,
    /// ID of the source: a cloud database, or the server or gateway that leads to a self-managed one.
    pub source_endpoint_instance_id: Option<String>,
    /// Database software that runs at the source, such as MySQL.
    pub source_endpoint_engine_name: Option<String>,
    /// Region where the source database lies.
    pub source_endpoint_region: Option<String>,
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
    /// **Required.** Where the destination runs: as a cloud database, on your own server, or behind a
    /// gateway.
    pub destination_endpoint_instance_type: Option<String>,
    /// ID of the destination: a cloud database, or the server or gateway that leads to a self-managed
    /// one.
    pub destination_endpoint_instance_id: Option<String>,
    /// Database software that runs at the destination, such as MySQL.
    pub destination_endpoint_engine_name: Option<String>,
    /// Region where the destination database lies.
    pub destination_endpoint_region: Option<String>,
    /// Address of the destination database, if it is a self-managed one that is reached by address.
    pub destination_endpoint_ip: Option<String>,
    /// TCP port that the destination listens on.
    pub destination_endpoint_port: Option<String>,
    /// Database of the destination that receives the objects; for MaxCompute the name of a project.
    pub destination_endpoint_data_base_name: Option<String>,
    /// Account that DTS signs in to the destination with.
    pub destination_endpoint_user_name: Option<String>,
    /// Password of the account that DTS signs in to the destination with; keep it secret.
    pub destination_endpoint_password: Option<String>,
    /// Account that owns the destination, if not yours; `DestinationEndpointRole` is needed too.
    pub destination_endpoint_owner_id: Option<String>,
    /// RAM role in the account of the destination that lets DTS reach a database of another account.
    pub destination_endpoint_role: Option<String>,
    /// **Required.** Whether the definitions of databases, tables and other objects are copied over
    /// first.
    pub structure_initialization: Option<bool>,
    /// **Required.** Whether the rows that exist at the start are copied over in full.
    pub data_initialization: Option<bool>,
    /// **Required.** Whether changes made after the start are carried over continuously.
    pub data_synchronization: Option<bool>,
    /// Which databases, tables and columns the task covers, as JSON.
    pub db_list: Option<String>,
    /// Further facts about both ends, as JSON, such as the CEN instance or the data format of Kafka.
    pub reserve: Option<String>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    pub checkpoint: Option<String>,
    /// System identifier of the Oracle database at the destination.
    pub destination_endpoint_oracle_sid: Option<String>,
    /// **Required.** What the task is: migration, synchronization, subscription or a check.
    pub job_type: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// Phone numbers that are told when the task lags too far.
    pub delay_phone: Option<String>,
    /// Lag from which on the alert fires. Range: 1 to 10000000000.
    pub delay_rule_time: Option<i64>,
    /// Whether somebody is alerted when the task lags behind too far.
    pub delay_notice: Option<bool>,
    /// Phone numbers that are told when the task fails.
    pub error_phone: Option<String>,
    /// Whether somebody is alerted when the task fails.
    pub error_notice: Option<bool>,
    /// Which of the two directions of a two-way synchronization is meant.
    pub synchronization_direction: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Dedicated cluster that runs the task; without it the shared resources of the service do.
    pub dedicated_cluster_id: Option<String>,
    /// Address of a file in OSS that goes with the task.
    pub file_oss_url: Option<String>,
    /// Settings of the data check, as JSON: how much is compared, with what limits, and what raises an
    /// alert.
    pub data_check_configure: Option<String>,
    /// Whether the task serves disaster recovery.
    pub disaster_recovery_job: Option<bool>,
    /// ID of the source endpoint vSwitch that the call is about.
    pub source_endpoint_vswitch_id: Option<String>,
    /// Label of the environment that the task belongs to.
    pub dts_bis_label: Option<String>,
    /// Address of the CA certificate for an encrypted connection to the source; not usable for now.
    pub src_ca_certificate_oss_url: Option<String>,
    /// Password of the CA certificate for the source; not usable for now.
    pub src_ca_certificate_password: Option<String>,
    /// Address of the CA certificate for an encrypted connection to the destination; not usable for
    /// now.
    pub dest_ca_certificate_oss_url: Option<String>,
    /// Password of the CA certificate for the destination; not usable for now.
    pub dest_ca_certificate_password: Option<String>,
    /// Fewest DUs that a serverless instance keeps; its capacity does not fall lower.
    pub min_du: Option<f64>,
    /// Most DUs that a serverless instance takes; its capacity does not rise higher.
    pub max_du: Option<f64>,
    /// Address of the client certificate for an encrypted connection to the source; not usable for now.
    pub src_client_cert_oss_url: Option<String>,
    /// Address of the client's private key for an encrypted connection to the source; not usable for
    /// now.
    pub src_client_key_oss_url: Option<String>,
    /// Password of the client's private key for the source; not usable for now.
    pub src_client_password: Option<String>,
    /// Address of the client certificate for an encrypted connection to the destination; not usable for
    /// now.
    pub dest_client_cert_oss_url: Option<String>,
    /// Address of the client's private key for an encrypted connection to the destination; not usable
    /// for now.
    pub dest_client_key_oss_url: Option<String>,
    /// Password of the client's private key for the destination; not usable for now.
    pub dest_client_password: Option<String>,
    /// First vSwitch of the source's network for the task to go through.
    pub src_primary_vsw_id: Option<String>,
    /// Second vSwitch of the source's network, as a fallback to the first.
    pub src_secondary_vsw_id: Option<String>,
    /// First vSwitch of the destination's network for the task to go through.
    pub dest_primary_vsw_id: Option<String>,
    /// Second vSwitch of the destination's network, as a fallback to the first.
    pub dest_secondary_vsw_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ConfigureDtsJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobName`, which is required.
    pub fn dts_job_name(mut self, value: impl Into<String>) -> Self {
        self.dts_job_name = Some(value.into());
        self
    }
    /// Sets `SourceEndpointInstanceType`, which is required.
    pub fn source_endpoint_instance_type(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_instance_type = Some(value.into());
        self
    }
    /// Sets `SourceEndpointInstanceID`.
    pub fn source_endpoint_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_instance_id = Some(value.into());
        self
    }
    /// Sets `SourceEndpointEngineName`.
    pub fn source_endpoint_engine_name(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_engine_name = Some(value.into());
        self
    }
    /// Sets `SourceEndpointRegion`.
    pub fn source_endpoint_region(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_region = Some(value.into());
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
    /// Sets `DestinationEndpointInstanceType`, which is required.
    pub fn destination_endpoint_instance_type(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.destination_endpoint_instance_type = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointInstanceID`.
    pub fn destination_endpoint_instance_id(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_instance_id = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointEngineName`.
    pub fn destination_endpoint_engine_name(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_engine_name = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointRegion`.
    pub fn destination_endpoint_region(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_region = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointIP`.
    pub fn destination_endpoint_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_ip = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointPort`.
    pub fn destination_endpoint_port(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_port = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointDataBaseName`.
    pub fn destination_endpoint_data_base_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.destination_endpoint_data_base_name = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointUserName`.
    pub fn destination_endpoint_user_name(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_user_name = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointPassword`.
    pub fn destination_endpoint_password(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_password = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointOwnerID`.
    pub fn destination_endpoint_owner_id(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_owner_id = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointRole`.
    pub fn destination_endpoint_role(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_role = Some(value.into());
        self
    }
    /// Sets `StructureInitialization`, which is required.
    #[inline]
    pub fn structure_initialization(mut self, value: bool) -> Self {
        self.structure_initialization = Some(value);
        self
    }
    /// Sets `DataInitialization`, which is required.
    #[inline]
    pub fn data_initialization(mut self, value: bool) -> Self {
        self.data_initialization = Some(value);
        self
    }
    /// Sets `DataSynchronization`, which is required.
    #[inline]
    pub fn data_synchronization(mut self, value: bool) -> Self {
        self.data_synchronization = Some(value);
        self
    }
    /// Sets `DbList`.
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
    /// Sets `DestinationEndpointOracleSID`.
    pub fn destination_endpoint_oracle_sid(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_oracle_sid = Some(value.into());
        self
    }
    /// Sets `JobType`, which is required.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
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
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<String>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
        self
    }
    /// Sets `FileOssUrl`.
    pub fn file_oss_url(mut self, value: impl Into<String>) -> Self {
        self.file_oss_url = Some(value.into());
        self
    }
    /// Sets `DataCheckConfigure`.
    pub fn data_check_configure(mut self, value: impl Into<String>) -> Self {
        self.data_check_configure = Some(value.into());
        self
    }
    /// Sets `DisasterRecoveryJob`.
    #[inline]
    pub fn disaster_recovery_job(mut self, value: bool) -> Self {
        self.disaster_recovery_job = Some(value);
        self
    }
    /// Sets `SourceEndpointVSwitchID`.
    pub fn source_endpoint_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_vswitch_id = Some(value.into());
        self
    }
    /// Sets `DtsBisLabel`.
    pub fn dts_bis_label(mut self, value: impl Into<String>) -> Self {
        self.dts_bis_label = Some(value.into());
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
    /// Sets `DestCaCertificateOssUrl`.
    pub fn dest_ca_certificate_oss_url(mut self, value: impl Into<String>) -> Self {
        self.dest_ca_certificate_oss_url = Some(value.into());
        self
    }
    /// Sets `DestCaCertificatePassword`.
    pub fn dest_ca_certificate_password(mut self, value: impl Into<String>) -> Self {
        self.dest_ca_certificate_password = Some(value.into());
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
    /// Sets `DestClientCertOssUrl`.
    pub fn dest_client_cert_oss_url(mut self, value: impl Into<String>) -> Self {
        self.dest_client_cert_oss_url = Some(value.into());
        self
    }
    /// Sets `DestClientKeyOssUrl`.
    pub fn dest_client_key_oss_url(mut self, value: impl Into<String>) -> Self {
        self.dest_client_key_oss_url = Some(value.into());
        self
    }
    /// Sets `DestClientPassword`.
    pub fn dest_client_password(mut self, value: impl Into<String>) -> Self {
        self.dest_client_password = Some(value.into());
        self
    }
    /// Sets `SrcPrimaryVswId`.
    pub fn src_primary_vsw_id(mut self, value: impl Into<String>) -> Self {
        self.src_primary_vsw_id = Some(value.into());
        self
    }
    /// Sets `SrcSecondaryVswId`.
    pub fn src_secondary_vsw_id(mut self, value: impl Into<String>) -> Self {
        self.src_secondary_vsw_id = Some(value.into());
        self
    }
    /// Sets `DestPrimaryVswId`.
    pub fn dest_primary_vsw_id(mut self, value: impl Into<String>) -> Self {
        self.dest_primary_vsw_id = Some(value.into());
        self
    }
    /// Sets `DestSecondaryVswId`.
    pub fn dest_secondary_vsw_id(mut self, value: impl Into<String>) -> Self {
        self.dest_secondary_vsw_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ConfigureDtsJobRequest {
        "DtsJobName" => dts_job_name: query,
        "SourceEndpointInstanceType" => source_endpoint_instance_type: query,
        "SourceEndpointInstanceID" => source_endpoint_instance_id: query,
        "SourceEndpointEngineName" => source_endpoint_engine_name: query,
        "SourceEndpointRegion" => source_endpoint_region: query,
        "SourceEndpointIP" => source_endpoint_ip: query,
        "SourceEndpointPort" => source_endpoint_port: query,
        "SourceEndpointOracleSID" => source_endpoint_oracle_sid: query,
        "SourceEndpointDatabaseName" => source_endpoint_database_name: query,
        "SourceEndpointUserName" => source_endpoint_user_name: query,
        "SourceEndpointPassword" => source_endpoint_password: query,
        "SourceEndpointOwnerID" => source_endpoint_owner_id: query,
        "SourceEndpointRole" => source_endpoint_role: query,
        "DestinationEndpointInstanceType" => destination_endpoint_instance_type: query,
        "DestinationEndpointInstanceID" => destination_endpoint_instance_id: query,
        "DestinationEndpointEngineName" => destination_endpoint_engine_name: query,
        "DestinationEndpointRegion" => destination_endpoint_region: query,
        "DestinationEndpointIP" => destination_endpoint_ip: query,
        "DestinationEndpointPort" => destination_endpoint_port: query,
        "DestinationEndpointDataBaseName" => destination_endpoint_data_base_name: query,
        "DestinationEndpointUserName" => destination_endpoint_user_name: query,
        "DestinationEndpointPassword" => destination_endpoint_password: query,
        "DestinationEndpointOwnerID" => destination_endpoint_owner_id: query,
        "DestinationEndpointRole" => destination_endpoint_role: query,
        "StructureInitialization" => structure_initialization: query,
        "DataInitialization" => data_initialization: query,
        "DataSynchronization" => data_synchronization: query,
        "DbList" => db_list: form,
        "Reserve" => reserve: form,
        "Checkpoint" => checkpoint: query,
        "DestinationEndpointOracleSID" => destination_endpoint_oracle_sid: query,
        "JobType" => job_type: query,
        "DtsJobId" => dts_job_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "DelayPhone" => delay_phone: query,
        "DelayRuleTime" => delay_rule_time: query,
        "DelayNotice" => delay_notice: query,
        "ErrorPhone" => error_phone: query,
        "ErrorNotice" => error_notice: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "RegionId" => region_id: query,
        "DedicatedClusterId" => dedicated_cluster_id: query,
        "FileOssUrl" => file_oss_url: query,
        "DataCheckConfigure" => data_check_configure: query,
        "DisasterRecoveryJob" => disaster_recovery_job: query,
        "SourceEndpointVSwitchID" => source_endpoint_vswitch_id: query,
        "DtsBisLabel" => dts_bis_label: query,
        "SrcCaCertificateOssUrl" => src_ca_certificate_oss_url: query,
        "SrcCaCertificatePassword" => src_ca_certificate_password: query,
        "DestCaCertificateOssUrl" => dest_ca_certificate_oss_url: query,
        "DestCaCertificatePassword" => dest_ca_certificate_password: query,
        "MinDu" => min_du: query,
        "MaxDu" => max_du: query,
        "SrcClientCertOssUrl" => src_client_cert_oss_url: query,
        "SrcClientKeyOssUrl" => src_client_key_oss_url: query,
        "SrcClientPassword" => src_client_password: query,
        "DestClientCertOssUrl" => dest_client_cert_oss_url: query,
        "DestClientKeyOssUrl" => dest_client_key_oss_url: query,
        "DestClientPassword" => dest_client_password: query,
        "SrcPrimaryVswId" => src_primary_vsw_id: query,
        "SrcSecondaryVswId" => src_secondary_vsw_id: query,
        "DestPrimaryVswId" => dest_primary_vsw_id: query,
        "DestSecondaryVswId" => dest_secondary_vsw_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ConfigureDtsJobRequest {
    type Response = ConfigureDtsJobResponse;
    type Error = ConfigureDtsJobError;
    const INFO: OperationInfo = super::operation("ConfigureDtsJob")
        .required(
            &[
                "DtsJobName",
                "SourceEndpointInstanceType",
                "DestinationEndpointInstanceType",
                "StructureInitialization",
                "DataInitialization",
                "DataSynchronization",
                "JobType",
            ],
        )
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ConfigureDtsJobError] = &[
        ConfigureDtsJobError::ThrottlingUser,
        ConfigureDtsJobError::InvalidParameterKafkaBrokerInvalid,
        ConfigureDtsJobError::InvalidParameterKafkaHostInvalid,
        ConfigureDtsJobError::UpdateJobOperationDeniedInitStatus,
        ConfigureDtsJobError::GetMongoDbShardInfoNoShardAddress,
        ConfigureDtsJobError::GetMongoDbShardInfoEmptyInstances,
        ConfigureDtsJobError::CheckJobFailedServerUnAvailable,
        ConfigureDtsJobError::DbTypeNotSupportPolarDBRDS,
        ConfigureDtsJobError::DbTypeNotSupportOnlyReadRDS,
        ConfigureDtsJobError::DtsMsgInvalidParameterKafkaBrokerInvalid,
        ConfigureDtsJobError::DtsMsgInvalidParameterKafkaHostInvalid,
        ConfigureDtsJobError::DtsMsgUpdateJobOperationDeniedInitStatus,
        ConfigureDtsJobError::DtsMsgGetMongoDbShardInfoNoShardAddress,
        ConfigureDtsJobError::DtsMsgGetMongoDbShardInfoEmptyInstances,
        ConfigureDtsJobError::DtsMsgCheckJobFailedServerUnAvailable,
        ConfigureDtsJobError::DtsMsgDbTypeNotSupportPolarDBRDS,
        ConfigureDtsJobError::DtsMsgDbTypeNotSupportOnlyReadRDS,
        ConfigureDtsJobError::InvalidSecurityTokenExpired,
        ConfigureDtsJobError::ServiceUnavailable,
    ];
}

/// Response to [`ConfigureDtsJobRequest`].
#[non_exhaustive]
pub struct ConfigureDtsJobResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `224DB9F7-3100-4899-AB9C-C938BCCB****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `k2gm967v16f****`.
    pub dts_job_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsk2gm967v16f****`.
    pub dts_instance_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    ConfigureDtsJobResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "DtsJobId" => dts_job_id: value,
        "DtsInstanceId" => dts_instance_id: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`ConfigureDtsJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidParameterKafkaBrokerInvalid`](super::DocumentedError::InvalidParameterKafkaBrokerInvalid)
/// - [`InvalidParameterKafkaHostInvalid`](super::DocumentedError::InvalidParameterKafkaHostInvalid)
/// - [`UpdateJobOperationDeniedInitStatus`](super::DocumentedError::UpdateJobOperationDeniedInitStatus)
/// - [`GetMongoDbShardInfoNoShardAddress`](super::DocumentedError::GetMongoDbShardInfoNoShardAddress)
/// - [`GetMongoDbShardInfoEmptyInstances`](super::DocumentedError::GetMongoDbShardInfoEmptyInstances)
/// - [`CheckJobFailedServerUnAvailable`](super::DocumentedError::CheckJobFailedServerUnAvailable)
/// - [`DbTypeNotSupportPolarDBRDS`](super::DocumentedError::DbTypeNotSupportPolarDBRDS)
/// - [`DbTypeNotSupportOnlyReadRDS`](super::DocumentedError::DbTypeNotSupportOnlyReadRDS)
/// - [`DtsMsgInvalidParameterKafkaBrokerInvalid`](super::DocumentedError::DtsMsgInvalidParameterKafkaBrokerInvalid)
/// - [`DtsMsgInvalidParameterKafkaHostInvalid`](super::DocumentedError::DtsMsgInvalidParameterKafkaHostInvalid)
/// - [`DtsMsgUpdateJobOperationDeniedInitStatus`](super::DocumentedError::DtsMsgUpdateJobOperationDeniedInitStatus)
/// - [`DtsMsgGetMongoDbShardInfoNoShardAddress`](super::DocumentedError::DtsMsgGetMongoDbShardInfoNoShardAddress)
/// - [`DtsMsgGetMongoDbShardInfoEmptyInstances`](super::DocumentedError::DtsMsgGetMongoDbShardInfoEmptyInstances)
/// - [`DtsMsgCheckJobFailedServerUnAvailable`](super::DocumentedError::DtsMsgCheckJobFailedServerUnAvailable)
/// - [`DtsMsgDbTypeNotSupportPolarDBRDS`](super::DocumentedError::DtsMsgDbTypeNotSupportPolarDBRDS)
/// - [`DtsMsgDbTypeNotSupportOnlyReadRDS`](super::DocumentedError::DtsMsgDbTypeNotSupportOnlyReadRDS)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ConfigureDtsJobError = super::DocumentedError;
