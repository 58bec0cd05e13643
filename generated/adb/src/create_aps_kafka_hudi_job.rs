// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApsKafkaHudiJob`, from `adb/CreateApsKafkaHudiJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Column};

/// Creates an APS job that ingests a Kafka topic into Hudi tables of the data lake.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// use alicloud_adb::create_aps_kafka_hudi_job::Column;
///
/// let request = alicloud_adb::CreateApsKafkaHudiJobRequest::new()
///     .db_cluster_id("...")
///     .region_id("...")
///     .columns([Column::new()])
///     .workload_name("...")
///     .resource_group("...")
///     .incremental_compute_unit("...")
///     .starting_offsets("...")
///     .db_name("...")
///     .table_name("...");
/// let reply = client.create_aps_kafka_hudi_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApsKafkaHudiJobRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The partition specs to work on or to narrow the list down to.
    pub partition_specs: Vec<Value>,
    /// **Required.** The columns to work on or to narrow the list down to.
    pub columns: Vec<Column>,
    /// How the primary key of the target table is formed.
    pub primary_key_definition: Option<String>,
    /// **Required.** Name that the workload goes by.
    pub workload_name: Option<String>,
    /// ID of the lakehouse that the call is about.
    pub lakehouse_id: Option<i64>,
    /// **Required.** The resource group that the call is about.
    pub resource_group: Option<String>,
    /// Settings of the hudi advanced, and what it works with.
    pub hudi_advanced_config: Option<String>,
    /// Settings of the advanced, and what it works with.
    pub advanced_config: Option<String>,
    /// Unit that the full compute is counted in.
    pub full_compute_unit: Option<String>,
    /// **Required.** Unit that the incremental compute is counted in.
    pub incremental_compute_unit: Option<String>,
    /// ID of the kafka cluster that the call is about.
    pub kafka_cluster_id: Option<String>,
    /// Topic that messages are read from.
    pub kafka_topic: Option<String>,
    /// **Required.** The starting offsets that are concerned.
    pub starting_offsets: Option<String>,
    /// Largest value, allowed or found, of this: offsets per trigger.
    pub max_offsets_per_trigger: Option<i64>,
    /// **Required.** Name that the database goes by.
    pub db_name: Option<String>,
    /// **Required.** Name that the table goes by.
    pub table_name: Option<String>,
    /// Notation or file format of the output.
    pub output_format: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// How fields of a record become columns.
    pub target_generate_rule: Option<String>,
    /// Other account that owns the logs.
    pub across_uid: Option<String>,
    /// RAM role of the other account that gives access to its logs.
    pub across_role: Option<String>,
    /// Region that the source lies in.
    pub source_region_id: Option<String>,
    /// Level that the json parse has on its scale.
    pub json_parse_level: Option<i32>,
    /// Notation or file format of the data output.
    pub data_output_format: Option<String>,
    /// Where the OSS lies.
    pub oss_location: Option<String>,
    /// ID of the datasource that the call is about.
    pub datasource_id: Option<i64>,
}

impl CreateApsKafkaHudiJobRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PartitionSpecs`.
    pub fn partition_specs(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.partition_specs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Columns`, which is required.
    pub fn columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<Column>>,
    ) -> Self {
        self.columns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PrimaryKeyDefinition`.
    pub fn primary_key_definition(mut self, value: impl Into<String>) -> Self {
        self.primary_key_definition = Some(value.into());
        self
    }
    /// Sets `WorkloadName`, which is required.
    pub fn workload_name(mut self, value: impl Into<String>) -> Self {
        self.workload_name = Some(value.into());
        self
    }
    /// Sets `LakehouseId`.
    #[inline]
    pub fn lakehouse_id(mut self, value: i64) -> Self {
        self.lakehouse_id = Some(value);
        self
    }
    /// Sets `ResourceGroup`, which is required.
    pub fn resource_group(mut self, value: impl Into<String>) -> Self {
        self.resource_group = Some(value.into());
        self
    }
    /// Sets `HudiAdvancedConfig`.
    pub fn hudi_advanced_config(mut self, value: impl Into<String>) -> Self {
        self.hudi_advanced_config = Some(value.into());
        self
    }
    /// Sets `AdvancedConfig`.
    pub fn advanced_config(mut self, value: impl Into<String>) -> Self {
        self.advanced_config = Some(value.into());
        self
    }
    /// Sets `FullComputeUnit`.
    pub fn full_compute_unit(mut self, value: impl Into<String>) -> Self {
        self.full_compute_unit = Some(value.into());
        self
    }
    /// Sets `IncrementalComputeUnit`, which is required.
    pub fn incremental_compute_unit(mut self, value: impl Into<String>) -> Self {
        self.incremental_compute_unit = Some(value.into());
        self
    }
    /// Sets `KafkaClusterId`.
    pub fn kafka_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.kafka_cluster_id = Some(value.into());
        self
    }
    /// Sets `KafkaTopic`.
    pub fn kafka_topic(mut self, value: impl Into<String>) -> Self {
        self.kafka_topic = Some(value.into());
        self
    }
    /// Sets `StartingOffsets`, which is required.
    pub fn starting_offsets(mut self, value: impl Into<String>) -> Self {
        self.starting_offsets = Some(value.into());
        self
    }
    /// Sets `MaxOffsetsPerTrigger`.
    #[inline]
    pub fn max_offsets_per_trigger(mut self, value: i64) -> Self {
        self.max_offsets_per_trigger = Some(value);
        self
    }
    /// Sets `DbName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `TableName`, which is required.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `OutputFormat`.
    pub fn output_format(mut self, value: impl Into<String>) -> Self {
        self.output_format = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetGenerateRule`.
    pub fn target_generate_rule(mut self, value: impl Into<String>) -> Self {
        self.target_generate_rule = Some(value.into());
        self
    }
    /// Sets `AcrossUid`.
    pub fn across_uid(mut self, value: impl Into<String>) -> Self {
        self.across_uid = Some(value.into());
        self
    }
    /// Sets `AcrossRole`.
    pub fn across_role(mut self, value: impl Into<String>) -> Self {
        self.across_role = Some(value.into());
        self
    }
    /// Sets `SourceRegionId`.
    pub fn source_region_id(mut self, value: impl Into<String>) -> Self {
        self.source_region_id = Some(value.into());
        self
    }
    /// Sets `JsonParseLevel`.
    #[inline]
    pub fn json_parse_level(mut self, value: i32) -> Self {
        self.json_parse_level = Some(value);
        self
    }
    /// Sets `DataOutputFormat`.
    pub fn data_output_format(mut self, value: impl Into<String>) -> Self {
        self.data_output_format = Some(value.into());
        self
    }
    /// Sets `OssLocation`.
    pub fn oss_location(mut self, value: impl Into<String>) -> Self {
        self.oss_location = Some(value.into());
        self
    }
    /// Sets `DatasourceId`.
    #[inline]
    pub fn datasource_id(mut self, value: i64) -> Self {
        self.datasource_id = Some(value);
        self
    }
}

request! {
    CreateApsKafkaHudiJobRequest {
        "DBClusterId" => db_cluster_id: form,
        "RegionId" => region_id: form,
        "PartitionSpecs" => partition_specs: form_json,
        "Columns" => columns: form_json,
        "PrimaryKeyDefinition" => primary_key_definition: form,
        "WorkloadName" => workload_name: form,
        "LakehouseId" => lakehouse_id: form,
        "ResourceGroup" => resource_group: form,
        "HudiAdvancedConfig" => hudi_advanced_config: form,
        "AdvancedConfig" => advanced_config: form,
        "FullComputeUnit" => full_compute_unit: form,
        "IncrementalComputeUnit" => incremental_compute_unit: form,
        "KafkaClusterId" => kafka_cluster_id: form,
        "KafkaTopic" => kafka_topic: form,
        "StartingOffsets" => starting_offsets: form,
        "MaxOffsetsPerTrigger" => max_offsets_per_trigger: form,
        "DbName" => db_name: form,
        "TableName" => table_name: form,
        "OutputFormat" => output_format: form,
        "TargetType" => target_type: form,
        "TargetGenerateRule" => target_generate_rule: form,
        "AcrossUid" => across_uid: form,
        "AcrossRole" => across_role: form,
        "SourceRegionId" => source_region_id: form,
        "JsonParseLevel" => json_parse_level: form,
        "DataOutputFormat" => data_output_format: form,
        "OssLocation" => oss_location: form,
        "DatasourceId" => datasource_id: form,
    }
}

impl Operation for CreateApsKafkaHudiJobRequest {
    type Response = CreateApsKafkaHudiJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApsKafkaHudiJob")
        .required(
            &[
                "DBClusterId",
                "RegionId",
                "Columns",
                "WorkloadName",
                "ResourceGroup",
                "IncrementalComputeUnit",
                "StartingOffsets",
                "DbName",
                "TableName",
            ],
        );
}

/// Response to [`CreateApsKafkaHudiJobRequest`], which the documentation does not describe.
pub type CreateApsKafkaHudiJobResponse = alicloud_runtime::UndocumentedResponse;
